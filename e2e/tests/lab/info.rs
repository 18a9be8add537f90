//! What `glxinfo`, `eglinfo` and `clinfo` say, as facts: a path and a value each.

use crate::facts::Facts;

/// Reads `glxinfo -l` or `eglinfo`: versions, extensions and limits, by the headings above them.
pub(crate) fn of_opengl(text: &str) -> Facts {
    let mut facts = Facts::new();
    let (mut platform, mut section) = ("", "");
    for line in text.lines() {
        let name = line.trim_end_matches(':').trim();
        if line.ends_with(':') && !line.starts_with(' ') {
            if line.ends_with("platform:") {
                platform = name;
            }
            section = name;
        } else if let Some((limit, value)) = line.split_once(" = ") {
            facts.insert(format!("{section}.{}", limit.trim()), value.to_owned());
        } else if let Some((what, version)) = pair(line) {
            facts.insert(format!("{platform}.{what}"), version.to_owned());
        }
        for word in line.split([',', ' ', '\t']) {
            if ["GL_", "EGL_", "GLX_"]
                .iter()
                .any(|begin| word.starts_with(begin))
                && line.starts_with("    ")
                && !line.contains(" = ")
            {
                facts.insert(format!("{platform}.{section}.{word}"), "listed".to_owned());
            }
        }
    }
    facts
}

/// A version; other pairs are names, and amounts of memory that change.
fn pair(line: &str) -> Option<(&str, &str)> {
    let (what, value) = line.split_once(": ")?;
    let told = what.contains("version") || what.contains("renderer");
    told.then_some((what.trim(), value.trim()))
}

/// Reads `clinfo --raw`: `[P0/0]  CL_NAME  value`, lists of words as a fact for each.
pub(crate) fn of_opencl(text: &str) -> Facts {
    let mut facts = Facts::new();
    for line in text.lines() {
        let mut words = line.split_whitespace();
        let Some(name) = words.find(|word| word.starts_with("CL_")) else {
            continue;
        };
        if name.contains("_EXTENSIONS") {
            for word in words {
                facts.insert(format!("{name}.{word}"), "listed".to_owned());
            }
        } else {
            let value: Vec<&str> = words.collect();
            facts.insert(name.to_owned(), value.join(" "));
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(facts: &Facts, all: &[(&str, &str)]) {
        for (path, value) in all {
            let found = facts.get(*path).map(String::as_str);
            assert_eq!(found, Some(*value), "{path} in {facts:#?}");
        }
        assert_eq!(facts.len(), all.len(), "{facts:#?}");
    }

    #[test]
    fn text_of_opengl_becomes_facts() {
        let text = "\
Surfaceless platform:
EGL API version: 1.5
EGL extensions string:
    EGL_KHR_a, EGL_KHR_b,
    EGL_KHR_c
OpenGL core profile renderer: zink
OpenGL core profile limits:
    GL_MAX_DEPTH = 7
";
        holds(
            &of_opengl(text),
            &[
                ("Surfaceless platform.EGL API version", "1.5"),
                (
                    "Surfaceless platform.EGL extensions string.EGL_KHR_a",
                    "listed",
                ),
                (
                    "Surfaceless platform.EGL extensions string.EGL_KHR_b",
                    "listed",
                ),
                (
                    "Surfaceless platform.EGL extensions string.EGL_KHR_c",
                    "listed",
                ),
                ("Surfaceless platform.OpenGL core profile renderer", "zink"),
                ("OpenGL core profile limits.GL_MAX_DEPTH", "7"),
            ],
        );
    }

    #[test]
    fn text_of_opencl_becomes_facts() {
        let text = "[P0/*]  CL_PLATFORM_NAME   rusticl\n\
                    [P0/0]  CL_DEVICE_EXTENSIONS   cl_a cl_b\nother";
        holds(
            &of_opencl(text),
            &[
                ("CL_PLATFORM_NAME", "rusticl"),
                ("CL_DEVICE_EXTENSIONS.cl_a", "listed"),
                ("CL_DEVICE_EXTENSIONS.cl_b", "listed"),
            ],
        );
    }
}
