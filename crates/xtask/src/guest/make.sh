# Makes a tiny Linux guest of what is in a lab: $1/vmlinuz, $1/vmlinux and $1/initramfs.
#
# $1 the folder to write to; then programs of ours for the guest's /usr/bin; all of them absolute.
# Standard input is the guest's /init.
#
# Runs as root with the lab as its root. Writes to $1 and to a /tmp of its own; needs /dev/null, but
# no /proc. The same lab and programs make the same bytes.
#
# The guest has Mesa's Venus and no other driver, so that nothing falls back to a software one in
# silence. Nothing in it is compressed: all of it would be unpacked on every boot, perhaps by an
# emulated processor. `vmlinux` is what `vmlinuz` unpacks itself to; QEMU starts it through its PVH
# entry, seconds sooner.
set -eu
fail() { echo "guest: $*" >&2; exit 1; }

out=$1
shift
umask 022
new=$(mktemp -d /tmp/guest.XXXXXX)
trap 'rm -rf "$new"' EXIT
chmod 755 "$new"

# --- kernel ---
modules=$(echo /srv/kernel/lib/modules/*)
[ -e "$modules/modules.dep" ] || fail "this lab has no kernel, or several, in /srv/kernel"
version=${modules##*/}
# Older packages put it into /boot, newer ones beside the modules.
for kernel in "/srv/kernel/boot/vmlinuz-$version" "$modules/vmlinuz"; do
    [ -e "$kernel" ] && break
done
[ -e "$kernel" ] || fail "linux $version has modules, but no kernel"
cp "$kernel" "$out/vmlinuz"

cd "$new"
# The boot protocol's setup_sects, payload_offset and payload_length. The payload is zstd, and its
# last four bytes are its length unpacked. Of the programs in a lab, apt is the one that unpacks zstd.
field() { od -A n -j "$1" -N "$2" -t "u$2" "$kernel" | tr -d ' '; }
start=$((($(field 0x1f1 1) + 1) * 512 + $(field 0x248 4)))
tail -c "+$((start + 1))" "$kernel" | head -c "$(($(field 0x24c 4) - 4))" >vmlinux.zst
/usr/lib/apt/apt-helper cat-file vmlinux.zst >"$out/vmlinux"
rm vmlinux.zst
[ "$(head -c 4 "$out/vmlinux" | tail -c 3)" = ELF ] || fail "linux $version is not packed with zstd"

# --- folders ---
mkdir -p dev etc proc root run sys tmp usr/bin usr/lib64 usr/lib/modules
for name in bin lib lib64; do
    ln -s "usr/$name" "$name"
done
ln -s usr/bin sbin
ln -s bin usr/sbin
cat >init
chmod 755 init
echo root:x:0:0:root:/root:/bin/sh >etc/passwd
echo root:x:0: >etc/group

# --- modules ---
# `order` is the order to load them in. A line of modules.dep names a module and all that it needs,
# what is needed last coming first. virtio_pci may be part of the kernel.
for wanted in virtio_pci virtio-gpu; do
    line=$(grep -E "(^|/)$wanted\.ko[^:]*:" "$modules/modules.dep") || line=
    for module in $line; do
        echo "${module%:}"
    done | tac
done | awk '!seen[$0]++' | while read -r module; do
    name=${module##*/}
    name=${name%%.*}
    case $module in
    *.xz) xz -dc "$modules/$module" >"usr/lib/modules/$name.ko" ;;
    *) cp "$modules/$module" "usr/lib/modules/$name.ko" ;;
    esac
    echo "$name" >>usr/lib/modules/order
done
[ -e usr/lib/modules/virtio-gpu.ko ] || fail "linux $version has no virtio-gpu"

# --- programs ---
libraries=/usr/lib/x86_64-linux-gnu
cp /usr/bin/busybox usr/bin/
for applet in $(busybox --list); do
    [ -e "usr/bin/$applet" ] || ln -s busybox "usr/bin/$applet"
done
for program in /usr/bin/vulkaninfo /usr/bin/vkcube "$@"; do
    rm -f "usr/bin/${program##*/}"
    cp -L "$program" usr/bin/
done
mkdir -p "$new$libraries" usr/share/vulkan/icd.d usr/share/drirc.d
cp -L "$libraries/libvulkan_virtio.so" "$libraries/libvulkan.so.1" "$new$libraries/"
cp /usr/share/vulkan/icd.d/virtio_icd*.json usr/share/vulkan/icd.d/
cp /usr/share/drirc.d/00-mesa-defaults.conf usr/share/drirc.d/

# --- libraries ---
# What the above are linked to, directly or not. A program that is linked statically has none.
for file in usr/bin/vulkaninfo usr/bin/vkcube "$new$libraries"/* "$@"; do
    ldd "$file" || [ "$(ldd "$file" 2>&1)" = '	not a dynamic executable' ] || fail "ldd of $file failed"
done >ldd
if grep 'not found' ldd >&2; then
    fail "libraries are missing in this lab"
fi
sed -nE 's/^\s*(.* => )?(\/\S+) \(0x.*/\2/p' ldd | sort -u | while read -r library; do
    mkdir -p "$new${library%/*}"
    cp -L "$library" "$new$library"
done
rm ldd

# --- archive ---
find . -exec touch -h -d @0 {} +
find . | LC_ALL=C sort | cpio --quiet --create --format=newc --reproducible --owner=0:0 \
    >"$out/initramfs"
