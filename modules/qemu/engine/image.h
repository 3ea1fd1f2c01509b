// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qemu/engine/elfsymbols.h"
#include "qemu/engine/machineconfig.h"

#include <map>
#include <memory>
#include <mutex>

class QLockFile;

namespace ohm {
struct Paths;
}

namespace ohm::qemu {

// An image file as it lies on the disk.
struct Image
{
    QString path; // full
    qint64 size = 0; // bytes
    QString sha256; // of firmware; empty for images that the machine may write
    bool isQcow2 = false;
    std::optional<ElfFile> elf;
};

// The path that an `image` argument means: "bench_demo" is the firmware of that name that ships for the machine. NotFound names
// the firmware there is.
Result<QString> findImage(const QString &name, const QString &machine, const Paths &paths);

// Looks at the file; InvalidArgument for one that cannot be what its role asks for.
Result<Image> inspectImage(const QString &path, ImageRole role);

// A new raw image of erased flash (all bits one).
Result<void> createImage(const QString &path, qint64 size);

// The content of `file`, once it is sure that it fits into the raw image at `offset`.
Result<QByteArray> readPatch(const QString &image, std::uint64_t offset, const QString &file);
// Replaces bytes of a raw image; written beside and renamed.
Result<void> patchImage(const QString &path, std::uint64_t offset, QByteArrayView bytes);

QString sha256Of(QByteArrayView bytes);

// Which machine holds which writable image. Two machines that write into one file destroy it, and QEMU itself does not lock
// every kind of image. A lock file beside the image (".NAME.lock") tells other workbenches. Thread safe.
class ImageLocks final
{
public:
    ImageLocks();
    ~ImageLocks();
    Q_DISABLE_COPY_MOVE(ImageLocks)

    // Busy, naming the holder. Taking again what one holds already is fine.
    Result<void> take(const QString &path, const QString &machine);
    void release(const QString &machine);
    Result<void> requireFree(const QString &path); // Busy, naming the holder

private:
    struct Holder
    {
        QString machine;
        std::unique_ptr<QLockFile> file;
    };
    std::mutex m_mutex;
    std::map<QString, Holder> m_holders; // by canonical path
};

} // namespace ohm::qemu
