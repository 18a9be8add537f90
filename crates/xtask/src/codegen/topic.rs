//! Which file a structure or command goes to.

/// Topics of commands, by the first word that matches; the last one takes the rest.
const COMMANDS: [(&str, &[&str]); 9] = [
    ("transport", &["MESA"]),
    ("record_state", &["CmdSet"]),
    ("record", &["Cmd", "BeginCommandBuffer", "EndCommandBuffer"]),
    (
        "physical_device",
        &["PhysicalDevice", "EnumerateDevice", "Instance"],
    ),
    ("pipeline", &["Pipeline", "Shader", "RayTracing"]),
    ("descriptor", &["Descriptor"]),
    (
        "image",
        &["Image", "Sampler", "Framebuffer", "RenderPass", "Render"],
    ),
    (
        "sync",
        &["Queue", "Fence", "Semaphore", "Event", "Timestamps"],
    ),
    ("resource", &[""]),
];

/// Topics of structures.
const STRUCTS: [(&str, &[&str]); 9] = [
    ("private", &["MESA"]),
    ("features", &["Features"]),
    ("properties", &["Properties", "Limits"]),
    (
        "pipeline",
        &[
            "Pipeline",
            "Shader",
            "Specialization",
            "Vertex",
            "RayTracing",
            "Stencil",
        ],
    ),
    (
        "descriptor",
        &["Descriptor", "PushConstant", "BindingFlags"],
    ),
    ("image", &["Image", "Sampler", "Format", "Subresource"]),
    (
        "render",
        &["Render", "Attachment", "Subpass", "Framebuffer"],
    ),
    (
        "sync",
        &[
            "Semaphore",
            "Fence",
            "Submit",
            "Queue",
            "Barrier",
            "Event",
            "Sparse",
        ],
    ),
    ("core_", &[""]),
];

fn find(table: &[(&'static str, &[&str])], name: &str) -> &'static str {
    let found = table
        .iter()
        .find(|(_, words)| words.iter().any(|w| name.contains(w)));
    found.map_or("rest", |(topic, _)| topic)
}

/// The topic of a structure.
pub(crate) fn struct_topic(name: &str) -> &'static str {
    match find(&STRUCTS, name) {
        "core_" => "basic",
        topic => topic,
    }
}

/// The topic of a command.
pub(crate) fn command_topic(name: &str) -> &'static str {
    find(&COMMANDS, name)
}
