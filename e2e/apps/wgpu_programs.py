"""Computes and draws with wgpu, without a window, and prints what came."""

import hashlib
import sys

import wgpu
from wgpu.utils.compute import compute_with_buffers

SIDE = 128

COMPUTE = """
@group(0) @binding(0) var<storage, read> input: array<u32>;
@group(0) @binding(1) var<storage, read_write> output: array<u32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) at: vec3<u32>) {
    var value = input[at.x];
    for (var i = 0u; i < 100u; i++) {
        value = value * 1664525u + 1013904223u;
    }
    output[at.x] = value;
}
"""

DRAW = """
struct Corner { @builtin(position) place: vec4<f32>, @location(0) tint: vec3<f32> }
@vertex fn corner(@builtin(vertex_index) id: u32, @builtin(instance_index) which: u32) -> Corner {
    let angle = f32(id) * 2.1 + f32(which) * 0.3;
    let size = 1.0 - f32(which) * 0.08;
    var corner: Corner;
    corner.place = vec4(cos(angle) * size, sin(angle) * size, 0.5, 1.0);
    corner.tint = vec3(f32(id == 0u), f32(id == 1u), f32(which) * 0.1);
    return corner;
}
@fragment fn pixel(corner: Corner) -> @location(0) vec4<f32> { return vec4(corner.tint, 0.5); }
"""


def checksum(data):
    return hashlib.sha256(bytes(data)).hexdigest()[:16]


def compute():
    numbers = memoryview(bytearray(4 * 4096)).cast("I")
    for i in range(4096):
        numbers[i] = i
    output = compute_with_buffers({0: numbers}, {1: 4 * 4096}, COMPUTE, n=64)[1].cast("I")
    value = 17
    for _ in range(100):
        value = (value * 1664525 + 1013904223) & 0xFFFFFFFF
    assert output[17] == value, "the result is wrong"
    print("compute", checksum(output))


def draw(device):
    shader = device.create_shader_module(code=DRAW)
    blend = {"src_factor": "src-alpha", "dst_factor": "one-minus-src-alpha", "operation": "add"}
    pipeline = device.create_render_pipeline(
        layout="auto",
        vertex={"module": shader, "entry_point": "corner"},
        fragment={
            "module": shader,
            "entry_point": "pixel",
            "targets": [{"format": "rgba8unorm", "blend": {"color": blend, "alpha": blend}}],
        },
        primitive={"topology": "triangle-list"},
        multisample={"count": 4},
    )

    def texture(samples, usage):
        return device.create_texture(
            size=(SIDE, SIDE, 1), format="rgba8unorm", sample_count=samples, usage=usage
        )

    smooth = texture(4, wgpu.TextureUsage.RENDER_ATTACHMENT)
    plain = texture(1, wgpu.TextureUsage.RENDER_ATTACHMENT | wgpu.TextureUsage.COPY_SRC)
    encoder = device.create_command_encoder()
    target = {
        "view": smooth.create_view(),
        "resolve_target": plain.create_view(),
        "clear_value": (0.1, 0.2, 0.3, 1),
        "load_op": "clear",
        "store_op": "store",
    }
    render = encoder.begin_render_pass(color_attachments=[target])
    render.set_pipeline(pipeline)
    render.draw(3, 10)
    render.end()
    device.queue.submit([encoder.finish()])
    picture = device.queue.read_texture(
        {"texture": plain}, {"bytes_per_row": SIDE * 4, "rows_per_image": SIDE}, (SIDE, SIDE, 1)
    ).cast("B")
    assert len(set(bytes(picture))) > 50, "the picture is empty"
    print("draw", checksum(picture))


adapter = wgpu.gpu.request_adapter_sync(power_preference="high-performance")
print(adapter.info["device"], adapter.info["backend_type"], file=sys.stderr)
assert adapter.info["backend_type"] == "Vulkan"
compute()
draw(adapter.request_device_sync())
