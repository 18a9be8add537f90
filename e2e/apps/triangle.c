/*
 * A Direct3D 11 program that draws a triangle without a window and computes a little, and prints
 * checksums of both. Built by MinGW; runs in Wine, on DXVK.
 */
#define COBJMACROS
#define INITGUID
#include <d3d11.h>
#include <d3dcompiler.h>
#include <stdint.h>
#include <stdio.h>

enum { SIDE = 128, NUMBERS = 1024 };

#define DO(call)                                                                                   \
    do {                                                                                           \
        HRESULT result = (call);                                                                   \
        if (FAILED(result)) {                                                                      \
            fprintf(stderr, "triangle.c:%d: %s: 0x%08lx\n", __LINE__, #call, (long)result);        \
            return 1;                                                                              \
        }                                                                                          \
    } while (0)

static const char SHADERS[] =
    "struct Corner { float4 place : SV_Position; float3 tint : COLOR; };\n"
    "Corner vertex(uint id : SV_VertexID) {\n"
    "  Corner corner;\n"
    "  float2 at = float2(id == 1, id == 2);\n"
    "  corner.place = float4(at * 1.8 - 0.9, 0.5, 1);\n"
    "  corner.tint = float3(id == 0, id == 1, id == 2);\n"
    "  return corner;\n"
    "}\n"
    "float4 pixel(Corner corner) : SV_Target { return float4(corner.tint, 1); }\n"
    "RWBuffer<uint> numbers : register(u0);\n"
    "[numthreads(64, 1, 1)] void compute(uint3 id : SV_DispatchThreadID) {\n"
    "  numbers[id.x] = id.x * id.x + 7;\n"
    "}\n";

static ID3DBlob *compiled(const char *entry, const char *target) {
    ID3DBlob *code = NULL, *errors = NULL;
    if (FAILED(D3DCompile(SHADERS, sizeof SHADERS - 1, NULL, NULL, NULL, entry, target, 0, 0, &code,
                          &errors)) &&
        errors) {
        fprintf(stderr, "%s\n", (char *)ID3D10Blob_GetBufferPointer(errors));
    }
    return code;
}

static uint32_t checksum(uint32_t sum, const void *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        sum = (sum ^ ((const uint8_t *)bytes)[i]) * 16777619u;
    }
    return sum;
}

int main(void) {
    ID3D11Device *device;
    ID3D11DeviceContext *context;
    D3D_FEATURE_LEVEL level = D3D_FEATURE_LEVEL_11_0;
    DO(D3D11CreateDevice(NULL, D3D_DRIVER_TYPE_HARDWARE, NULL, 0, &level, 1, D3D11_SDK_VERSION,
                         &device, NULL, &context));
    IDXGIDevice *dxgi;
    IDXGIAdapter *adapter;
    DXGI_ADAPTER_DESC about;
    DO(ID3D11Device_QueryInterface(device, &IID_IDXGIDevice, (void **)&dxgi));
    DO(IDXGIDevice_GetAdapter(dxgi, &adapter));
    DO(IDXGIAdapter_GetDesc(adapter, &about));
    fprintf(stderr, "%ls\n", about.Description);

    ID3DBlob *vertex = compiled("vertex", "vs_5_0"), *pixel = compiled("pixel", "ps_5_0"),
             *compute = compiled("compute", "cs_5_0");
    if (!vertex || !pixel || !compute) {
        return 1;
    }
    ID3D11VertexShader *vs;
    ID3D11PixelShader *ps;
    ID3D11ComputeShader *cs;
    DO(ID3D11Device_CreateVertexShader(device, ID3D10Blob_GetBufferPointer(vertex),
                                       ID3D10Blob_GetBufferSize(vertex), NULL, &vs));
    DO(ID3D11Device_CreatePixelShader(device, ID3D10Blob_GetBufferPointer(pixel),
                                       ID3D10Blob_GetBufferSize(pixel), NULL, &ps));
    DO(ID3D11Device_CreateComputeShader(device, ID3D10Blob_GetBufferPointer(compute),
                                       ID3D10Blob_GetBufferSize(compute), NULL, &cs));

    D3D11_TEXTURE2D_DESC shape = {SIDE, SIDE, 1, 1, DXGI_FORMAT_R8G8B8A8_UNORM, {1, 0},
                                  D3D11_USAGE_DEFAULT, D3D11_BIND_RENDER_TARGET, 0, 0};
    ID3D11Texture2D *target, *read;
    ID3D11RenderTargetView *view;
    DO(ID3D11Device_CreateTexture2D(device, &shape, NULL, &target));
    DO(ID3D11Device_CreateRenderTargetView(device, (ID3D11Resource *)target, NULL, &view));
    shape.Usage = D3D11_USAGE_STAGING;
    shape.BindFlags = 0;
    shape.CPUAccessFlags = D3D11_CPU_ACCESS_READ;
    DO(ID3D11Device_CreateTexture2D(device, &shape, NULL, &read));
    D3D11_VIEWPORT port = {0, 0, SIDE, SIDE, 0, 1};
    static const float BACK[4] = {0.1f, 0.2f, 0.3f, 1};
    ID3D11DeviceContext_ClearRenderTargetView(context, view, BACK);
    ID3D11DeviceContext_OMSetRenderTargets(context, 1, &view, NULL);
    ID3D11DeviceContext_RSSetViewports(context, 1, &port);
    ID3D11DeviceContext_IASetPrimitiveTopology(context, D3D11_PRIMITIVE_TOPOLOGY_TRIANGLELIST);
    ID3D11DeviceContext_VSSetShader(context, vs, NULL, 0);
    ID3D11DeviceContext_PSSetShader(context, ps, NULL, 0);
    D3D11_RASTERIZER_DESC both = {.FillMode = D3D11_FILL_SOLID, .CullMode = D3D11_CULL_NONE};
    ID3D11RasterizerState *state;
    DO(ID3D11Device_CreateRasterizerState(device, &both, &state));
    ID3D11DeviceContext_RSSetState(context, state);
    ID3D11DeviceContext_Draw(context, 3, 0);
    ID3D11DeviceContext_CopyResource(context, (ID3D11Resource *)read, (ID3D11Resource *)target);

    D3D11_BUFFER_DESC room = {NUMBERS * 4, D3D11_USAGE_DEFAULT, D3D11_BIND_UNORDERED_ACCESS, 0,
                              0, 0};
    ID3D11Buffer *numbers, *fetched;
    ID3D11UnorderedAccessView *access;
    DO(ID3D11Device_CreateBuffer(device, &room, NULL, &numbers));
    D3D11_UNORDERED_ACCESS_VIEW_DESC typed = {.Format = DXGI_FORMAT_R32_UINT,
                                              .ViewDimension = D3D11_UAV_DIMENSION_BUFFER,
                                              .Buffer.NumElements = NUMBERS};
    DO(ID3D11Device_CreateUnorderedAccessView(device, (ID3D11Resource *)numbers, &typed, &access));
    room = (D3D11_BUFFER_DESC){NUMBERS * 4, D3D11_USAGE_STAGING, 0, D3D11_CPU_ACCESS_READ, 0, 0};
    DO(ID3D11Device_CreateBuffer(device, &room, NULL, &fetched));
    ID3D11DeviceContext_CSSetShader(context, cs, NULL, 0);
    ID3D11DeviceContext_CSSetUnorderedAccessViews(context, 0, 1, &access, NULL);
    ID3D11DeviceContext_Dispatch(context, NUMBERS / 64, 1, 1);
    ID3D11DeviceContext_CopyResource(context, (ID3D11Resource *)fetched, (ID3D11Resource *)numbers);

    D3D11_MAPPED_SUBRESOURCE seen;
    DO(ID3D11DeviceContext_Map(context, (ID3D11Resource *)fetched, 0, D3D11_MAP_READ, 0, &seen));
    for (uint32_t i = 0; i < NUMBERS; i++) {
        if (((uint32_t *)seen.pData)[i] != i * i + 7) {
            fprintf(stderr, "number %u is wrong\n", (unsigned)i);
            return 1;
        }
    }
    DO(ID3D11DeviceContext_Map(context, (ID3D11Resource *)read, 0, D3D11_MAP_READ, 0, &seen));
    uint32_t sum = 2166136261u;
    for (int y = 0; y < SIDE; y++) {
        sum = checksum(sum, (uint8_t *)seen.pData + y * seen.RowPitch, SIDE * 4);
    }
    const uint8_t *middle = (uint8_t *)seen.pData + SIDE / 2 * seen.RowPitch + 4 * (SIDE / 4);
    if (middle[0] + middle[1] + middle[2] < 250) {
        fprintf(stderr, "there is no triangle\n");
        return 1;
    }
    printf("triangle: %08x\nnumbers: ok\n", (unsigned)sum);
    return 0;
}
