// Vorticity by central differences, in units of (velocity / length) of the scene.
#version 450

layout(local_size_x_id = 0, local_size_y_id = 1) in;

layout(std430, set = 0, binding = 0) readonly buffer Moments { vec4 moments[]; };
layout(std430, set = 0, binding = 1) writeonly buffer Curl { float curl[]; };

layout(push_constant) uniform Push {
    uint width;
    uint height;
    float unit;  // length / velocity
    uint wrap_x; // 1 where the left edge meets the right one
    uint wrap_y;
} push;

// Steps back and forth along an axis, and how far they are apart.
ivec3 around(int at, int size, bool wrap) {
    if (wrap) {
        return ivec3((at + size - 1) % size, (at + 1) % size, 2);
    }
    int back = max(at - 1, 0);
    int forth = min(at + 1, size - 1);
    return ivec3(back, forth, max(forth - back, 1));
}

void main() {
    ivec2 at = ivec2(gl_GlobalInvocationID.xy);
    ivec2 size = ivec2(push.width, push.height);
    if (at.x >= size.x || at.y >= size.y) {
        return;
    }
    ivec3 across = around(at.x, size.x, push.wrap_x != 0u);
    ivec3 down = around(at.y, size.y, push.wrap_y != 0u);
    float dv = moments[at.y * size.x + across.y].y - moments[at.y * size.x + across.x].y;
    float du = moments[down.y * size.x + at.x].x - moments[down.x * size.x + at.x].x;
    // y grows downwards: the sign is that of a picture with y upwards.
    curl[at.y * size.x + at.x] = push.unit * (du / float(down.z) - dv / float(across.z));
}
