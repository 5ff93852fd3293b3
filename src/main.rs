//! The program: reads the command line and calls the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    manager::install_tls();
    match manager::cli::run(std::env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => {
            eprintln!("manager: {line}");
            ExitCode::FAILURE
        }
    }
}
