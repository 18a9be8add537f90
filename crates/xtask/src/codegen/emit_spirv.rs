//! Writes what `render` knows of SPIR-V: how the operands of each instruction lie in its words.
//!
//! The grammar is Khronos' machine-readable one, as `rspirv` has it. Of each operand only that is
//! kept which tells where the next one begins, and whether it is an id.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;
use rspirv::grammar::{INSTRUCTION_TABLE, LogicalOperand, OperandKind, OperandQuantifier};

use super::{File, HEADER};

/// How an operand lies in the words.
enum Shape {
    /// An id of a type, a new id, a used id, any word, a string.
    Plain(char),
    /// Two words, several times.
    Pair(char, char),
    /// Its length depends on its value, or on a type.
    Unknown,
}

fn shape(kind: OperandKind) -> Shape {
    match kind {
        OperandKind::IdResultType | OperandKind::IdRef => Shape::Plain('i'),
        OperandKind::IdMemorySemantics | OperandKind::IdScope => Shape::Plain('i'),
        OperandKind::IdResult => Shape::Plain('r'),
        OperandKind::LiteralString => Shape::Plain('s'),
        OperandKind::LiteralInteger
        | OperandKind::LiteralExtInstInteger
        | OperandKind::SourceLanguage
        | OperandKind::ExecutionModel
        | OperandKind::AddressingModel
        | OperandKind::MemoryModel
        | OperandKind::StorageClass
        | OperandKind::Dim
        | OperandKind::SamplerAddressingMode
        | OperandKind::SamplerFilterMode
        | OperandKind::ImageFormat
        | OperandKind::ImageChannelOrder
        | OperandKind::ImageChannelDataType
        | OperandKind::LinkageType
        | OperandKind::AccessQualifier
        | OperandKind::FunctionParameterAttribute
        | OperandKind::BuiltIn
        | OperandKind::SelectionControl
        | OperandKind::FunctionControl
        | OperandKind::GroupOperation
        | OperandKind::Capability => Shape::Plain('w'),
        OperandKind::PairIdRefIdRef => Shape::Pair('i', 'i'),
        OperandKind::PairIdRefLiteralInteger => Shape::Pair('i', 'w'),
        _ => Shape::Unknown,
    }
}

/// One letter for each operand: `r` a new id, `i` a used one, `w` a word, `s` a string. In brackets:
/// as often as there are words. `?`: those that follow may be missing. `.`: no more is known.
fn operands(list: &[LogicalOperand]) -> String {
    let mut out = String::new();
    let mut is_optional = false;
    for operand in list {
        let many = matches!(operand.quantifier, OperandQuantifier::ZeroOrMore);
        if matches!(operand.quantifier, OperandQuantifier::ZeroOrOne) && !is_optional {
            is_optional = true;
            out.push('?');
        }
        match (shape(operand.kind), many) {
            (Shape::Plain('s') | Shape::Unknown, true) | (Shape::Unknown, false) => {
                out.push('.');
                return out;
            }
            (Shape::Plain(letter), false) => out.push(letter),
            (Shape::Plain(letter), true) => {
                let _ = write!(out, "[{letter}]");
                return out;
            }
            (Shape::Pair(one, two), true) => {
                let _ = write!(out, "[{one}{two}]");
                return out;
            }
            (Shape::Pair(one, two), false) => {
                out.push(one);
                out.push(two);
            }
        }
    }
    out
}

pub(crate) fn emit() -> Result<File> {
    let mut out = format!(
        "{HEADER}//! How the operands of SPIR-V's instructions lie in their words.\n//!\n//! A letter for each operand: `r` a new id, `i` a used one, `w` a word, `s` a string. In brackets: as\n//! often as there are words. After `?`: may be missing. `.`: no more is known.\n\n/// Instructions by number.\npub(in crate::driver) const INSTRUCTIONS: &[(u16, &[u8])] = &[\n"
    );
    let mut all = BTreeMap::new();
    for instruction in INSTRUCTION_TABLE.iter() {
        let letters = operands(instruction.operands);
        all.insert(instruction.opcode as u32, (letters, instruction.opname));
    }
    for (number, (letters, name)) in all {
        writeln!(out, "    // {name}\n    ({number}, b\"{letters}\"),")?;
    }
    out.push_str("];\n");
    Ok(File::new(
        "crates/render/src/driver/generated/spirv.rs",
        out,
    ))
}
