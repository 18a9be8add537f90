#version 450
// One point, on the pixel whose number is pushed.
layout(push_constant) uniform Push { uint index; uint value; uint side; } push;
void main() {
    vec2 pixel = vec2(push.index % push.side, push.index / push.side) + 0.5;
    gl_Position = vec4(pixel / float(push.side) * 2.0 - 1.0, 0.0, 1.0);
    gl_PointSize = 1.0;
}
