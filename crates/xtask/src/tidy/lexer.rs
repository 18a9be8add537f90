//! Tells Rust code from its comments, so that a word in a comment or in a string breaks no rule.

/// Source text, split up. All parts have the line breaks of the whole.
#[derive(Debug)]
pub(super) struct Parts {
    /// Code; comments and the insides of literals are blank.
    pub(super) code: String,
    /// Comments; all else is blank.
    pub(super) comments: String,
}

/// Splits `text`. Wrong Rust is split somehow.
pub(super) fn split(text: &str) -> Parts {
    let mut lexer = Lexer {
        text,
        at: 0,
        code: String::new(),
        comments: String::new(),
    };
    while lexer.at < text.len() {
        lexer.step();
    }
    Parts {
        code: lexer.code,
        comments: lexer.comments,
    }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    code: String,
    comments: String,
}

impl Lexer<'_> {
    /// Takes one comment, literal or character.
    fn step(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.starts_with("//") {
            let length = rest.find('\n').unwrap_or(rest.len());
            self.comment(length);
        } else if rest.starts_with("/*") {
            self.comment(block_comment(rest));
        } else if let Some(length) = raw_string(rest).filter(|_| !self.in_word()) {
            self.literal(length);
        } else if rest.starts_with('"') {
            self.literal(quoted(rest, '"'));
        } else if let Some(length) = character(rest) {
            self.literal(length);
        } else if let Some(next) = rest.chars().next() {
            self.code.push(next);
            self.comments.push(if next == '\n' { next } else { ' ' });
            self.at += next.len_utf8();
        }
    }

    /// Whether the last character belongs to a word, so that an `r` here does not begin a literal.
    fn in_word(&self) -> bool {
        self.code
            .ends_with(|last: char| last.is_alphanumeric() || last == '_')
    }

    fn comment(&mut self, length: usize) {
        let end = self.at + length;
        let text = self.text.get(self.at..end).unwrap_or_default();
        self.comments.push_str(text);
        self.code.push_str(&blank(text));
        self.at = end;
    }

    fn literal(&mut self, length: usize) {
        let end = self.at + length;
        let text = blank(self.text.get(self.at..end).unwrap_or_default());
        self.code.push_str(&text);
        self.comments.push_str(&text);
        self.at = end;
    }
}

/// Spaces, with the line breaks of `text`.
fn blank(text: &str) -> String {
    text.chars()
        .map(|c| if c == '\n' { c } else { ' ' })
        .collect()
}

/// The length of the block comment that `rest` begins with; they nest.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(left) = rest.get(at..).filter(|left| !left.is_empty()) {
        if left.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if left.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += left.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of the raw string that `rest` begins with.
fn raw_string(rest: &str) -> Option<usize> {
    let begin = ["r", "br", "cr"].into_iter().find_map(|prefix| {
        let after = rest.strip_prefix(prefix)?;
        let hashes = after.len() - after.trim_start_matches('#').len();
        after
            .get(hashes..)?
            .starts_with('"')
            .then_some((prefix.len() + hashes + 1, hashes))
    });
    let (begin, hashes) = begin?;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(
        rest.get(begin..)?
            .find(&end)
            .map_or(rest.len(), |found| begin + found + end.len()),
    )
}

/// The length of the literal between two `quote`s that `rest` begins with.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == quote {
            return at + quote.len_utf8();
        }
    }
    rest.len()
}

/// The length of the character literal that `rest` begins with; none for a lifetime.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let mut chars = inner.chars();
    let first = chars.next()?;
    (first == '\\' || chars.next() == Some('\'')).then(|| quoted(rest, '\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        let code = split(text).code;
        code.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn comments_are_not_code() {
        assert_eq!(code("a // b\nc /* d /* e */ f */ g"), "a c g");
        assert_eq!(split("a // b\nc").comments.trim(), "// b");
        assert_eq!(split("a // b\nc").code.lines().count(), 2);
    }

    #[test]
    fn literals_are_not_code() {
        assert_eq!(code(r##"a "b \" // c" d r#"e " f"# g br"h" i"##), "a d g i");
        assert_eq!(code(r#"a '"' b '\'' c '/' d"#), "a b c d");
        assert_eq!(code("fn f<'a>(x: &'a str) {}"), "fn f<'a>(x: &'a str) {}");
        assert_eq!(code("for\"x\" r#type"), "for r#type");
    }

    #[test]
    fn broken_text_ends() {
        for text in ["\"", "/*", "r#\"", "'\\", "'", "é'é'", "\"\\"] {
            split(text);
        }
    }
}
