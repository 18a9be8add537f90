// Density and velocity of each cell, for pictures and dye.
//
// Collisions keep both, so they may be read from the populations as a step leaves them.
#version 450

layout(local_size_x_id = 0, local_size_y_id = 1) in;

layout(std430, set = 0, binding = 0) readonly buffer Populations { float populations[]; };
layout(std430, set = 0, binding = 1) readonly buffer Flags { uint flags[]; };
layout(std430, set = 0, binding = 2) writeonly buffer Moments { vec4 moments[]; };

layout(push_constant) uniform Push {
    uint width;
    uint height;
} push;

void main() {
    uvec2 at = gl_GlobalInvocationID.xy;
    if (at.x >= push.width || at.y >= push.height) {
        return;
    }
    uint plane = push.width * push.height;
    uint cell = at.y * push.width + at.x;
    float g[9];
    for (uint i = 0u; i < 9u; ++i) {
        g[i] = populations[i * plane + cell];
    }
    float excess = g[0] + (g[1] + g[3]) + (g[2] + g[4]) + (g[5] + g[7]) + (g[6] + g[8]);
    float jx = (g[1] - g[3]) + (g[5] - g[7]) + (g[8] - g[6]);
    float jy = (g[2] - g[4]) + (g[5] - g[7]) + (g[6] - g[8]);
    float solid = (flags[cell] & 1u) != 0u ? 1.0 : 0.0;
    moments[cell] = vec4(vec2(jx, jy) / (1.0 + excess), excess, solid);
}
