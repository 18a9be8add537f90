#version 450
// The place of each pixel as its colour.

layout(location = 0) out vec4 colour;

void main() {
    colour = vec4(floor(gl_FragCoord.xy) / 255.0, 0.0, 1.0);
}
