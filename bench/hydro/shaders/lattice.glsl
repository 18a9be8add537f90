// What the kernels share about the lattice: nine directions, nine planes of populations.
//
//   6 2 5      Direction i moves by (CX[i], CY[i]); y grows downwards in the picture.
//   3 0 1      Plane i holds population i of every cell, row by row.
//   7 4 8      Stored is g = f - w, the population less its weight: near zero, so that a
//              32-bit float keeps three more digits of it.

const uint OPPOSITE[9] = uint[9](0u, 3u, 4u, 1u, 2u, 7u, 8u, 5u, 6u);
// What a direction becomes in a mirror that lies along x.
const uint MIRROR[9] = uint[9](0u, 1u, 4u, 3u, 2u, 8u, 7u, 6u, 5u);

// Bit 0 of a cell's flags: the cell is solid. Bit i: what streams along i into it left a solid.
const uint SOLID = 1u;
