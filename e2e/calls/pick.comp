#version 450
// Reads an image of 4x4 pixels through a sampler, level 1, as packed bytes.

layout(local_size_x = 4, local_size_y = 4) in;
layout(set = 0, binding = 0) uniform sampler2D picture;
layout(set = 0, binding = 1) writeonly buffer Out { uint target[]; };

void main() {
    uvec2 at = gl_GlobalInvocationID.xy;
    vec2 place = (vec2(at) + 0.5) / 4.0;
    target[at.y * 4 + at.x] = packUnorm4x8(textureLod(picture, place, 1.0));
}
