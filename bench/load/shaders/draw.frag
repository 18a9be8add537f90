#version 450
// The pixel's value needs both the push constant and the descriptor.
layout(push_constant) uniform Push { uint index; uint value; uint side; } push;
layout(set = 0, binding = 0) uniform Key { uint key; } key;
layout(location = 0) out uint colour;
void main() {
    colour = push.value ^ key.key;
}
