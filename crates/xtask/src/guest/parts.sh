# Parts that all guests are made with; the script for one of them follows.
#
# $1 the folder to write to, absolute; `init` and `agent` lie in it.
#
# Runs as root with a lab as its root. Writes to $1 and to a /tmp of its own; needs /dev/null, but
# no /proc.
set -eu
fail() { echo "guest: $*" >&2; exit 1; }

out=$1
shift
umask 022

modules=$(echo /srv/kernel/lib/modules/*)
[ -e "$modules/modules.dep" ] || fail "this lab has no kernel, or several, in /srv/kernel"
version=${modules##*/}

# Writes $out/vmlinuz and $out/vmlinux, which is what the former unpacks itself to: QEMU starts it
# through its PVH entry, seconds sooner.
kernel() {
    # Older packages put it into /boot, newer ones beside the modules.
    for kernel in "/srv/kernel/boot/vmlinuz-$version" "$modules/vmlinuz"; do
        [ -e "$kernel" ] && break
    done
    [ -e "$kernel" ] || fail "linux $version has modules, but no kernel"
    cp "$kernel" "$out/vmlinuz"

    # The boot protocol's setup_sects, payload_offset and payload_length. The payload is zstd, and its
    # last four bytes are its length unpacked. Of the programs in a lab, apt is the one that unpacks
    # zstd.
    field() { od -A n -j "$1" -N "$2" -t "u$2" "$kernel" | tr -d ' '; }
    start=$((($(field 0x1f1 1) + 1) * 512 + $(field 0x248 4)))
    packed=$(mktemp /tmp/XXXXXX.zst)
    tail -c "+$((start + 1))" "$kernel" | head -c "$(($(field 0x24c 4) - 4))" >"$packed"
    /usr/lib/apt/apt-helper cat-file "$packed" >"$out/vmlinux"
    rm "$packed"
    [ "$(head -c 4 "$out/vmlinux" | tail -c 3)" = ELF ] || fail "linux $version is not packed with zstd"
}

# Puts modules and all that they need into ./usr/lib/modules, unpacked. `order` there is the order to
# load them in. Some may be part of the kernel.
#
# A line of modules.dep names a module and all that it needs, what is needed last coming first.
modules() {
    mkdir -p usr/lib/modules
    for wanted; do
        line=$(grep -E "(^|/)$wanted\.ko[^:]*:" "$modules/modules.dep") ||
            grep -q "/$wanted\.ko" "$modules/modules.builtin" ||
            echo "linux $version has no $wanted" >>missing
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
    # A loop behind a pipe cannot end the script.
    [ ! -e missing ] || fail "$(cat missing)"
}

# Folders, the links between them, and busybox for all that it knows.
busybox() {
    mkdir -p dev etc proc root run sys tmp usr/bin usr/lib64 usr/lib/modules
    for name in bin lib lib64; do
        ln -s "usr/$name" "$name"
    done
    ln -s usr/bin sbin
    ln -s bin usr/sbin
    cp /usr/bin/busybox usr/bin/
    for applet in $(/usr/bin/busybox --list); do
        [ -e "usr/bin/$applet" ] || ln -s busybox "usr/bin/$applet"
    done
}

# Packs . into $out/initramfs. Nothing is compressed: all of it would be unpacked on every boot,
# perhaps by an emulated processor.
archive() {
    find . -exec touch -h -d @0 {} +
    find . | LC_ALL=C sort | cpio --quiet --create --format=newc --reproducible --owner=0:0 \
        >"$out/initramfs"
}
