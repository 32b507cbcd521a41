//! `rust-peer epoch`: one input on stdin, its output on stdout.
//! `rust-peer bench`: a u32 length and an input on stdin, then lines. `run` computes the epoch once and answers with its
//! nanoseconds, so that another process can interleave its own measurements with these; `output` answers with the last
//! output in hexadecimal.

use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;
use std::time::Instant;

use rust_peer::epoch::{run_epoch, EpochOutput};
use rust_peer::wire::{decode_input, encode_output};

fn main() -> ExitCode {
    let done = match std::env::args().nth(1).as_deref() {
        Some("epoch") => epoch(),
        Some("bench") => bench(),
        _ => {
            eprintln!("usage: rust-peer epoch | rust-peer bench");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rust-peer: {error}");
            ExitCode::FAILURE
        }
    }
}

fn epoch() -> io::Result<()> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    io::stdout().lock().write_all(&encode_output(&run_epoch(&decode_input(&bytes))))
}

fn bench() -> io::Result<()> {
    let mut stdin = io::stdin().lock();
    let mut stdout = io::stdout().lock();
    let mut length = [0; 4];
    stdin.read_exact(&mut length)?;
    let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
    stdin.read_exact(&mut bytes)?;
    let input = decode_input(&bytes);
    let mut output = EpochOutput::default();
    for line in stdin.lines() {
        match line?.as_str() {
            "run" => {
                drop(std::mem::take(&mut output));
                let start = Instant::now();
                output = run_epoch(&input);
                writeln!(stdout, "{}", start.elapsed().as_nanos())?;
            }
            "output" => writeln!(stdout, "{}", hexadecimal(&encode_output(&output)))?,
            _ => break,
        }
        stdout.flush()?;
    }
    Ok(())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
