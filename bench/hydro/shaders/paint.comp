// Makes the picture: vorticity in colour on the dark, dye as light in it, the obstacle lit from
// its edge. Colours are mixed as linear light and packed as 8-bit sRGB.
#version 450
#extension GL_GOOGLE_include_directive : require

layout(local_size_x_id = 0, local_size_y_id = 1) in;

layout(std430, set = 0, binding = 0) readonly buffer Curl { float curl[]; };
layout(std430, set = 0, binding = 1) readonly buffer Dye { vec2 dye[]; };
layout(std430, set = 0, binding = 2) readonly buffer Distance { float distance_to[]; };
layout(std430, set = 0, binding = 3) readonly buffer Palette { vec4 palette[]; };
layout(std430, set = 0, binding = 4) writeonly buffer Picture { uint picture[]; };

layout(push_constant) uniform Push {
    uint width; // of the grid
    uint height;
    uint columns; // of the picture
    uint rows;
    float origin_x; // of the grid in the picture, in pixels
    float origin_y;
    float cells_per_pixel;
    float gain;    // vorticity to colour
    uint shades;   // entries of the palette
    uint swap_red; // 1: the bytes are blue, green, red, alpha
    uint wrap_x;
    uint wrap_y;
    float radius;  // of the obstacle, in cells
    float sun_x;   // centre of the obstacle
    float sun_y;
    float halo;    // radius of a faint ring about it; 0: none
    float sunny;   // 1: the obstacle shines
    float dyed;    // 1: there is dye
} push;

#define SIZE ivec2(push.width, push.height)
#define WRAP bvec2(push.wrap_x != 0u, push.wrap_y != 0u)
#include "sample.glsl"

float smooth_curl(vec2 at) {
    vec2 base = floor(at);
    ivec2 p = ivec2(base);
    vec4 wx = catmull_rom(at.x - base.x);
    vec4 wy = catmull_rom(at.y - base.y);
    float sum = 0.0;
    for (int j = 0; j < 4; ++j) {
        for (int i = 0; i < 4; ++i) {
            sum += wx[i] * wy[j] * curl[index_of(p + ivec2(i - 1, j - 1))];
        }
    }
    return sum;
}

vec2 smooth_dye(vec2 at) {
    vec2 base = floor(at);
    vec2 t = at - base;
    ivec2 p = ivec2(base);
    vec2 upper = mix(dye[index_of(p)], dye[index_of(p + ivec2(1, 0))], t.x);
    vec2 lower = mix(dye[index_of(p + ivec2(0, 1))], dye[index_of(p + ivec2(1, 1))], t.x);
    return mix(upper, lower, t.y);
}

float smooth_distance(vec2 at) {
    vec2 base = floor(at);
    vec2 t = at - base;
    ivec2 p = ivec2(base);
    float a = distance_to[index_of(p)];
    float b = distance_to[index_of(p + ivec2(1, 0))];
    float c = distance_to[index_of(p + ivec2(0, 1))];
    float d = distance_to[index_of(p + ivec2(1, 1))];
    return mix(mix(a, b, t.x), mix(c, d, t.x), t.y);
}

vec3 shade(float t) {
    float place = clamp(t, 0.0, 1.0) * float(push.shades - 1u);
    uint low = min(uint(place), push.shades - 2u);
    return mix(palette[low].rgb, palette[low + 1u].rgb, place - float(low));
}

// A fixed pattern of noise below one step of the 8-bit scale: dark gradients without bands.
float grain(uvec2 at) {
    uint h = at.x * 0x9e3779b9u ^ at.y * 0x85ebca6bu;
    h = (h ^ (h >> 15)) * 0x2c1b3c6du;
    h = (h ^ (h >> 12)) * 0x297a2d39u;
    return float((h ^ (h >> 15)) >> 8) / 16777216.0 - 0.5;
}

uint pack(vec3 light, uvec2 at) {
    vec3 low = 12.92 * light;
    vec3 high = 1.055 * pow(max(light, vec3(1e-6)), vec3(1.0 / 2.4)) - 0.055;
    vec3 srgb = mix(high, low, lessThan(light, vec3(0.0031308)));
    uvec3 bytes = uvec3(clamp(srgb * 255.0 + 0.5 + grain(at), 0.0, 255.0));
    bytes = push.swap_red != 0u ? bytes.bgr : bytes;
    return bytes.r | bytes.g << 8 | bytes.b << 16 | 0xff000000u;
}

void main() {
    uvec2 id = gl_GlobalInvocationID.xy;
    if (id.x >= push.columns || id.y >= push.rows) {
        return;
    }
    vec2 at = (vec2(id) + 0.5 - vec2(push.origin_x, push.origin_y)) * push.cells_per_pixel - 0.5;
    vec2 size = vec2(SIZE);
    vec3 light = vec3(0.0);
    if (all(greaterThan(at, vec2(-0.5))) && all(lessThan(at, size - 0.5))) {
        // Vorticity spans decades, from the skin of the obstacle to the far wake.
        float t = clamp(asinh(push.gain * smooth_curl(at)) / asinh(push.gain * 18.0), -1.0, 1.0);
        vec2 smoke = push.dyed * smooth_dye(at);
        light = shade(0.5 + 0.5 * t);

        // Dye from the skin lifts the colour it is in; smoke is a thin veil of its own.
        light *= 0.62 + 1.0 * smoke.y;
        light += smoke.y * smoke.y * vec3(0.012, 0.014, 0.022);
        float veil = smoke.x * (1.0 - smoothstep(0.1, 0.6, abs(t)));
        light += veil * vec3(0.022, 0.040, 0.066);

        float gap = smooth_distance(at);
        vec2 from_sun = at - vec2(push.sun_x, push.sun_y);
        if (push.halo > 0.0) {
            float off = (length(from_sun) - push.halo) / (0.07 * push.halo);
            light += vec3(0.055, 0.036, 0.020) * exp(-off * off);
        }

        // The obstacle, with an edge one pixel wide and light bleeding out of it.
        float glow = exp(-max(gap, 0.0) / (0.45 * push.radius));
        vec3 hue = mix(vec3(0.10, 0.16, 0.26), vec3(0.95, 0.55, 0.18), push.sunny);
        light += glow * glow * hue * mix(0.10, 0.30, push.sunny);
        float depth = clamp(-gap / push.radius, 0.0, 1.0);
        float rim = 1.0 - depth;
        vec3 slate = mix(vec3(0.010, 0.013, 0.020), vec3(0.10, 0.14, 0.20), rim * rim * rim * rim);
        vec3 sun = mix(vec3(1.0, 0.93, 0.74), vec3(1.0, 0.62, 0.20), rim * rim);
        vec3 body = mix(slate, sun, push.sunny);
        float cover = clamp(0.5 - gap / max(push.cells_per_pixel, 1e-3), 0.0, 1.0);
        light = mix(light, body, cover);
    }
    picture[id.y * push.columns + id.x] = pack(light, id);
}
