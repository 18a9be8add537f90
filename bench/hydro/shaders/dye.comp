// Carries two dyes with the flow: x is smoke from a rake of wires in the inflow, y comes off
// the obstacle's skin. Pictures only; the flow does not feel them.
//
// Semi-Lagrangian: each cell looks back along the flow to where its dye was some steps ago.
#version 450
#extension GL_GOOGLE_include_directive : require

layout(local_size_x_id = 0, local_size_y_id = 1) in;

layout(std430, set = 0, binding = 0) readonly buffer Moments { vec4 moments[]; };
layout(std430, set = 0, binding = 1) readonly buffer Before { vec2 before[]; };
layout(std430, set = 0, binding = 2) writeonly buffer After { vec2 after[]; };
layout(std430, set = 0, binding = 3) readonly buffer Distance { float distance_to[]; };

layout(push_constant) uniform Push {
    uint width;
    uint height;
    float steps;  // since the dyes were moved last
    float wires;  // cells between two wires; 0: none
    float fade;   // part of the dye that remains
    float skin;   // thickness of the skin that gives off dye, in cells
    uint wrap_x;
    uint wrap_y;
    float centre; // row of the wire in the middle
    uint first;   // 1: there is no dye yet, so begin with threads all over
} push;

#define SIZE ivec2(push.width, push.height)
#define WRAP bvec2(push.wrap_x != 0u, push.wrap_y != 0u)
#include "sample.glsl"

vec2 velocity(vec2 at) {
    vec2 base = floor(at);
    vec2 t = at - base;
    ivec2 p = ivec2(base);
    vec2 a = moments[index_of(p)].xy;
    vec2 b = moments[index_of(p + ivec2(1, 0))].xy;
    vec2 c = moments[index_of(p + ivec2(0, 1))].xy;
    vec2 d = moments[index_of(p + ivec2(1, 1))].xy;
    return mix(mix(a, b, t.x), mix(c, d, t.x), t.y);
}

// Cubic, kept within the range of the nearest four: sharp, and makes no dye of nothing.
vec2 dye(vec2 at) {
    vec2 base = floor(at);
    ivec2 p = ivec2(base);
    vec4 wx = catmull_rom(at.x - base.x);
    vec4 wy = catmull_rom(at.y - base.y);
    vec2 sum = vec2(0.0);
    vec2 low = vec2(1e9);
    vec2 high = vec2(-1e9);
    for (int j = 0; j < 4; ++j) {
        vec2 row = vec2(0.0);
        for (int i = 0; i < 4; ++i) {
            vec2 value = before[index_of(p + ivec2(i - 1, j - 1))];
            row += wx[i] * value;
            if (i == 1 || i == 2) {
                if (j == 1 || j == 2) {
                    low = min(low, value);
                    high = max(high, value);
                }
            }
        }
        sum += wy[j] * row;
    }
    return clamp(sum, low, high);
}

// Smoke of the rake at a row: thin threads with soft edges.
float rake(float row) {
    if (push.wires <= 0.0) {
        return 0.0;
    }
    float nearest = abs(fract((row - push.centre) / push.wires + 0.5) - 0.5) * push.wires;
    float half_width = max(1.0, 0.07 * push.wires);
    float t = clamp(1.0 - nearest / (2.0 * half_width), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

void main() {
    uvec2 id = gl_GlobalInvocationID.xy;
    if (id.x >= push.width || id.y >= push.height) {
        return;
    }
    uint cell = id.y * push.width + id.x;
    vec2 at = vec2(id);
    float gap = distance_to[cell];
    vec2 middle = at - 0.5 * push.steps * velocity(at);
    vec2 back = at - push.steps * velocity(middle);
    vec2 value = dye(back) * push.fade;
    if (push.wires > 0.0 && (back.x < 1.0 || push.first != 0u)) {
        value.x = rake(back.y);
    }
    // The skin is a soft band, so that threads leave it without steps.
    float skin = clamp(1.0 - (gap - 0.5) / max(push.skin, 0.5), 0.0, 1.0);
    value.y = max(value.y, skin);
    if (gap < 0.0) {
        value = vec2(0.0, 1.0);
    }
    after[cell] = value;
}
