// Reading between the cells of a grid. Needs SIZE (ivec2), WRAP (bvec2).

ivec2 settle(ivec2 at) {
    ivec2 wrapped = ivec2((at.x + SIZE.x) % SIZE.x, (at.y + SIZE.y) % SIZE.y);
    ivec2 clamped = clamp(at, ivec2(0), SIZE - 1);
    return ivec2(WRAP.x ? wrapped.x : clamped.x, WRAP.y ? wrapped.y : clamped.y);
}

uint index_of(ivec2 at) {
    ivec2 cell = settle(at);
    return uint(cell.y) * uint(SIZE.x) + uint(cell.x);
}

// Catmull-Rom's weights for four cells in a row; `t` is the place between the middle two.
vec4 catmull_rom(float t) {
    return vec4(((-0.5 * t + 1.0) * t - 0.5) * t, (1.5 * t - 2.5) * t * t + 1.0,
        ((-1.5 * t + 2.0) * t + 0.5) * t, (0.5 * t - 0.5) * t * t);
}
