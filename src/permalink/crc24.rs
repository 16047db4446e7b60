//! CRC-24 of OpenPGP (RFC 9580, section 6.1): it finds damage, it is no proof of origin.

use crate::encoding::in_capitals;

const START: u32 = 0x00B7_04CE;
const POLYNOMIAL: u32 = 0x0186_4CFB;

pub(super) fn checksum(bytes: &[u8]) -> u32 {
    let mut crc = START;
    for byte in bytes {
        crc ^= u32::from(*byte) << 16;
        for _ in 0..8 {
            crc <<= 1;
            if crc & 0x0100_0000 != 0 {
                crc ^= POLYNOMIAL;
            }
        }
    }
    crc
}

/// The checksum as six capital hex digits.
pub(super) fn in_hex(sum: u32) -> String {
    in_capitals(&sum.to_be_bytes()[1..])
}
