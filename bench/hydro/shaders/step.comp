// One lattice-Boltzmann step: pull the populations from the neighbours, collide, store.
//
// Central moments are relaxed, the shear ones at the rate of the viscosity and all higher ones
// to equilibrium at once. The order of evaluation is fixed: `precise` forbids contraction, so a
// driver computes the same bits each time, whatever the size of the workgroup.
#version 450
#extension GL_GOOGLE_include_directive : require
#include "lattice.glsl"

layout(local_size_x_id = 0, local_size_y_id = 1) in;
layout(constant_id = 2) const bool OPEN = true;       // inlet on the left, outlet on the right
layout(constant_id = 3) const bool FREE_SLIP = false; // walls that slip above and below
layout(constant_id = 4) const bool EDDIES = false;    // Smagorinsky's eddy viscosity

layout(std430, set = 0, binding = 0) readonly buffer Source { float source[]; };
layout(std430, set = 0, binding = 1) writeonly buffer Target { float target[]; };
layout(std430, set = 0, binding = 2) readonly buffer Flags { uint flags[]; };

layout(push_constant) uniform Push {
    uint width;
    uint height;
    float tau;         // relaxation time of the shear moments, in steps
    float inlet;       // velocity that enters on the left, in cells a step
    float inlet_yield; // by how much it gives way to a density wave, which then leaves
    float outlet_keep; // part of a density wave that the outlet does not let go
    float eddy;        // 18 * C^2, where C is Smagorinsky's constant
} push;

// Where population `i` of the cell in `column`, `row` comes from; `from` is its upstream
// neighbour. `outside` says that this neighbour lies beyond a wall that slips.
uint pull(uint i, uint here, uint column_from, uint row, uint row_from, bool outside, uint mask) {
    uint plane = push.width * push.height;
    bool slips = FREE_SLIP && outside;
    uint from = slips ? MIRROR[i] * plane + row * push.width + column_from
                      : i * plane + row_from * push.width + column_from;
    return (mask & (1u << i)) != 0u ? OPPOSITE[i] * plane + here : from;
}

void main() {
    uint x = gl_GlobalInvocationID.x;
    uint y = gl_GlobalInvocationID.y;
    if (x >= push.width || y >= push.height) {
        return;
    }
    uint plane = push.width * push.height;
    uint cell = y * push.width + x;

    // The first and last columns take over what their inner neighbour does, but for what they
    // prescribe: the velocity there, the density here.
    uint column = OPEN ? clamp(x, 1u, push.width - 2u) : x;
    uint here = y * push.width + column;
    uint mask = flags[here];
    if ((mask & SOLID) != 0u) {
        return; // both buffers hold rest there from the start
    }

    uint west = column == 0u ? push.width - 1u : column - 1u;
    uint east = column == push.width - 1u ? 0u : column + 1u;
    bool top = y == 0u;
    bool bottom = y == push.height - 1u;
    uint north = top ? push.height - 1u : y - 1u;
    uint south = bottom ? 0u : y + 1u;

    precise float g0 = source[here];
    precise float g1 = source[pull(1u, here, west, y, y, false, mask)];
    precise float g2 = source[pull(2u, here, column, y, north, top, mask)];
    precise float g3 = source[pull(3u, here, east, y, y, false, mask)];
    precise float g4 = source[pull(4u, here, column, y, south, bottom, mask)];
    precise float g5 = source[pull(5u, here, west, y, north, top, mask)];
    precise float g6 = source[pull(6u, here, east, y, north, top, mask)];
    precise float g7 = source[pull(7u, here, east, y, south, bottom, mask)];
    precise float g8 = source[pull(8u, here, west, y, south, bottom, mask)];

    // Density (less one), momentum, and the two moments of shear about the moving centre.
    precise float excess = g0 + ((g1 + g3) + (g2 + g4)) + ((g5 + g7) + (g6 + g8));
    precise float jx = (g1 - g3) + ((g5 - g7) + (g8 - g6));
    precise float jy = (g2 - g4) + ((g5 - g7) + (g6 - g8));
    precise float density = 1.0 + excess;
    precise float u = jx / density;
    precise float v = jy / density;
    precise float normal = ((g1 + g3) - (g2 + g4)) - (jx * u - jy * v);
    precise float shear = ((g5 + g7) - (g6 + g8)) - jx * v;

    if (OPEN) {
        if (x == 0u) {
            u = push.inlet - push.inlet_yield * excess;
            v = 0.0;
            jx = density * u;
            jy = 0.0;
        } else if (x == push.width - 1u) {
            excess = push.outlet_keep * excess;
            density = 1.0 + excess;
            jx = density * u;
            jy = density * v;
        }
    }

    precise float tau = push.tau;
    if (EDDIES) {
        precise float stress = sqrt(normal * normal + 4.0 * (shear * shear));
        tau = 0.5 * (tau + sqrt(tau * tau + push.eddy * stress / density));
    }
    precise float keep = 1.0 - 1.0 / tau;
    normal = keep * normal;
    shear = keep * shear;

    // Back to moments about rest (less those of the weights), then to populations.
    precise float third = excess * (1.0 / 3.0);
    precise float xx = third + 0.5 * normal;
    precise float yy = third - 0.5 * normal;
    precise float central_xx = (1.0 / 3.0) + xx;
    precise float central_yy = (1.0 / 3.0) + yy;
    precise float uu = u * u;
    precise float vv = v * v;
    precise float m20 = xx + jx * u;
    precise float m02 = yy + jy * v;
    precise float m11 = shear + jx * v;
    precise float m21 = (2.0 * u) * shear + v * central_xx + (jx * u) * v;
    precise float m12 = (2.0 * v) * shear + u * central_yy + (jy * v) * u;
    precise float m22 = excess * (1.0 / 9.0) + (uu * central_yy + vv * central_xx)
        + (4.0 * (u * v)) * shear + (density * uu) * vv;

    precise float h0 = excess - (m20 + m02) + m22;
    precise float h1 = 0.5 * ((m20 - m22) + (jx - m12));
    precise float h3 = 0.5 * ((m20 - m22) - (jx - m12));
    precise float h2 = 0.5 * ((m02 - m22) + (jy - m21));
    precise float h4 = 0.5 * ((m02 - m22) - (jy - m21));
    precise float h5 = 0.25 * ((m22 + m11) + (m21 + m12));
    precise float h7 = 0.25 * ((m22 + m11) - (m21 + m12));
    precise float h6 = 0.25 * ((m22 - m11) + (m21 - m12));
    precise float h8 = 0.25 * ((m22 - m11) - (m21 - m12));

    target[cell] = h0;
    target[plane + cell] = h1;
    target[2u * plane + cell] = h2;
    target[3u * plane + cell] = h3;
    target[4u * plane + cell] = h4;
    target[5u * plane + cell] = h5;
    target[6u * plane + cell] = h6;
    target[7u * plane + cell] = h7;
    target[8u * plane + cell] = h8;
}
