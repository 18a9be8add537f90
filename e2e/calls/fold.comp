#version 450
// out[i] = in[i] * FACTOR + addend + offset, for i below count.

layout(local_size_x = 64) in;
layout(constant_id = 0) const uint FACTOR = 1;

layout(set = 0, binding = 0) readonly buffer In { uint source[]; };
layout(set = 0, binding = 1) writeonly buffer Out { uint target[]; };
layout(set = 0, binding = 2) uniform Add { uint addend; };
layout(push_constant) uniform Push { uint count; uint offset; };

void main() {
    uint i = gl_GlobalInvocationID.x;
    if (i < count) {
        target[i] = source[i] * FACTOR + addend + offset;
    }
}
