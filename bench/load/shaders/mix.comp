#version 450
// A chain of integer steps whose constants are specialised: each set of constants is a program of
// its own, so that no cache of compiled programs has it.
layout(local_size_x = 32) in;
layout(constant_id = 0) const uint A = 1;
layout(constant_id = 1) const uint B = 2;
layout(constant_id = 2) const uint C = 3;
layout(set = 0, binding = 0) buffer Words { uint words[]; };
void main() {
    uint at = gl_GlobalInvocationID.x;
    uint value = at;
    for (uint i = 0; i < (C & 7u) + 8u; i++) {
        value = value * A + B;
        value ^= value >> 15;
        value += i * C;
    }
    words[at] = value;
}
