//! Files that are there whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Writes a file of a folder that only the program's own user reads, in place of one of that name. It
/// is written beside it first: whoever reads finds the old one or the new one, through a crash and a
/// power cut too.
///
/// # Errors
/// When the disk does not take it; what stood there stands there still.
pub fn write_whole(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let unfinished = folder.join(format!(".{name}.part"));
    let mut file = OpenOptions::new()
        .create(true)
        .write(true)
        .truncate(true)
        .mode(0o600)
        .open(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&unfinished, folder.join(name))?;
    // The name is kept through a power cut too.
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_was_left_half_written_is_nobody_s_and_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("made");
        write_whole(&folder, "a.json", b"before").unwrap();
        std::fs::write(folder.join(".a.json.part"), "ha").unwrap();
        assert_eq!(std::fs::read(folder.join("a.json")).unwrap(), b"before");
        write_whole(&folder, "a.json", b"after").unwrap();
        assert_eq!(std::fs::read(folder.join("a.json")).unwrap(), b"after");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    }
}
