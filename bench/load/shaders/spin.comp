#version 450
// As many steps of a generator of numbers as its constant says, on words that stay from one dispatch to
// the next: how many were done in all can be read from them. With no steps, it never ends.
layout(local_size_x = 32) in;
layout(constant_id = 0) const uint STEPS = 1;
layout(set = 0, binding = 0) buffer Words { uint words[]; };
void main() {
    uint at = gl_GlobalInvocationID.x;
    uint value = words[at];
    if (STEPS == 0u) {
        // A compiler cannot know that the value is never this one.
        while ((value & 1u) == 0u) {
            value += 2u * (words[at] | 1u);
        }
    }
    for (uint i = 0; i < STEPS; i++) {
        value = value * 1664525u + 1013904223u;
    }
    words[at] = value;
}
