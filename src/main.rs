//! The program: reads the command line and calls the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    manager::install_tls();
    match manager::cli::run(std::env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => {
            // Libraries break their sentences into lines; a person and a script want one.
            eprintln!(
                "manager: {}",
                line.split_whitespace().collect::<Vec<_>>().join(" ")
            );
            ExitCode::FAILURE
        }
    }
}
