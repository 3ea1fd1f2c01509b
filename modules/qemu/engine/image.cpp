// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/image.h"

#include "action/nearest.h"
#include "core/paths.h"
#include "qemu/qemutr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFirmware = 256 * 1024 * 1024;

std::unexpected<Error> badImage(ErrorCode code, Message message, Message remedy)
{
    Error error;
    error.code = code;
    error.field = u"image"_s;
    error.message = std::move(message);
    error.nextActions.push_back(std::move(remedy));
    return fail(std::move(error));
}

bool looksLikePath(const QString &name)
{
    return name.contains(u'/') || name.contains(u'\\') || name.contains(u'.') || QFileInfo(name).isFile();
}

// "bench_demo", "shell" … : what ships for this machine.
QStringList shippedFor(const QString &machine, const Paths &paths)
{
    const QString ending = u'-' + machine + u".elf"_s;
    QStringList names = QDir(paths.shared(u"firmware"_s)).entryList({u'*' + ending}, QDir::Files);
    for (QString &name : names)
        name.chop(ending.size());
    return names;
}

Result<void> checkReadable(const QFileInfo &file)
{
    if (!file.exists())
        return badImage(ErrorCode::NotFound, Tr::text("There is no image %1.").arg(file.filePath()),
            Tr::text(
                "Give the path of an existing file, or the name of a firmware that ships with Ohmdeck, such as bench_demo."));
    if (!file.isFile())
        return badImage(ErrorCode::InvalidArgument, Tr::text("The image %1 is no file.").arg(file.filePath()),
            Tr::text("Give the path of an ELF or a raw image file."));
    if (!file.isReadable())
        return badImage(ErrorCode::Denied, Tr::text("The image %1 cannot be read: permission denied.").arg(file.filePath()),
            Tr::text("Give yourself the right to read it."));
    if (file.size() == 0)
        return badImage(
            ErrorCode::InvalidArgument, Tr::text("The image %1 is empty.").arg(file.filePath()), Tr::text("Build it again."));
    return {};
}

Result<void> inspectFirmware(Image &image)
{
    const auto content = readFile(image.path, maxFirmware);
    if (!content)
        return fail(content.error());
    image.sha256 = sha256Of(*content);
    if (!isElf(*content))
        return {};
    auto elf = parseElf(*content);
    if (!elf)
        return badImage(ErrorCode::InvalidArgument, Tr::text("%1: %2").arg(image.path).arg(elf.error().message),
            Tr::text("Build or copy it again."));
    image.elf = std::move(*elf);
    return {};
}

std::unexpected<Error> heldBy(const Message &holder, const QString &path)
{
    return badImage(ErrorCode::Busy, Tr::text("The image %1 is in use by %2.").arg(path).arg(holder),
        Tr::text("Stop it first (qemu_stop), or use a copy of the image."));
}

Message holderOf(const QLockFile &file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    file.getLockInfo(&pid, &host, &program);
    return Tr::text("a machine of another workbench (process %1)").arg(pid);
}

} // namespace

Result<QString> findImage(const QString &name, const QString &machine, const Paths &paths)
{
    if (looksLikePath(name))
        return QFileInfo(name).absoluteFilePath();
    const QString path = paths.shared(u"firmware/%1-%2.elf"_s.arg(name, machine));
    if (QFileInfo(path).isFile())
        return path;
    const QStringList shipped = shippedFor(machine, paths);
    const QString near = nearest(name, shipped);
    if (!near.isEmpty())
        return badImage(ErrorCode::NotFound, Tr::text("There is no firmware \"%1\" for %2.").arg(name).arg(machine),
            Tr::text("Did you mean %1?").arg(near));
    return badImage(ErrorCode::NotFound, Tr::text("There is no firmware \"%1\" for %2.").arg(name).arg(machine),
        shipped.isEmpty() ? Tr::text("Give the path of an image; no firmware ships for this machine.")
                          : Tr::text("Give the path of an image, or one of: %1.").arg(shipped.join(u", "_s)));
}

Result<Image> inspectImage(const QString &path, ImageRole role)
{
    const QFileInfo file(path);
    if (const auto readable = checkReadable(file); !readable)
        return fail(readable.error());
    Image image;
    image.path = file.absoluteFilePath();
    image.size = file.size();
    QFile opened(path);
    image.isQcow2 = opened.open(QIODevice::ReadOnly) && opened.read(4) == QByteArrayView("QFI\xfb", 4);
    if (isWritable(role) && !file.isWritable())
        return badImage(ErrorCode::Denied, Tr::text("The image %1 cannot be written.").arg(path),
            Tr::text("Give yourself the right to write it, or use a copy."));
    const bool mustBeRaw = role == ImageRole::Flash || role == ImageRole::Mtd;
    if (mustBeRaw && image.isQcow2)
        return badImage(ErrorCode::InvalidArgument, Tr::text("%1 is a qcow2 file, but flash takes a raw image.").arg(path),
            Tr::text("Convert it with qemu-img convert -O raw."));
    const bool isFirmware = role == ImageRole::Firmware || (role == ImageRole::Auto && !image.isQcow2);
    if (!isFirmware)
        return image;
    if (const auto inspected = inspectFirmware(image); !inspected)
        return fail(inspected.error());
    return image;
}

Result<void> createImage(const QString &path, qint64 size) { return writeFileAtomically(path, QByteArray(size, '\xff')); }

Result<QByteArray> readPatch(const QString &image, std::uint64_t offset, const QString &file)
{
    const QFileInfo target(image);
    if (const auto readable = checkReadable(target); !readable)
        return fail(readable.error());
    auto bytes = readFile(file);
    if (!bytes) {
        bytes.error().field = u"file"_s;
        return bytes;
    }
    const std::uint64_t size = std::uint64_t(target.size());
    if (offset <= size && size - offset >= std::uint64_t(bytes->size()))
        return bytes;
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"address"_s;
    error.message = Tr::text("%1 bytes at 0x%2 do not fit into %3, which has %4 bytes.")
                        .arg(bytes->size())
                        .arg(QString::number(offset, 16))
                        .arg(image)
                        .arg(size);
    return fail(std::move(error));
}

Result<void> patchImage(const QString &path, std::uint64_t offset, QByteArrayView bytes)
{
    auto content = readFile(path);
    if (!content)
        return fail(content.error());
    content->replace(qsizetype(offset), bytes.size(), bytes.data(), bytes.size());
    return writeFileAtomically(path, *content);
}

QString sha256Of(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

ImageLocks::ImageLocks() = default;
ImageLocks::~ImageLocks() = default;

Result<void> ImageLocks::take(const QString &path, const QString &machine)
{
    const std::lock_guard lock(m_mutex);
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const auto held = m_holders.find(canonical);
    if (held != m_holders.end() && held->second.machine == machine)
        return {};
    if (held != m_holders.end())
        return heldBy(Tr::text("the machine %1").arg(held->second.machine), path);
    auto file = std::make_unique<QLockFile>(u"%1/.%2.lock"_s.arg(QFileInfo(canonical).path(), QFileInfo(canonical).fileName()));
    file->setStaleLockTime(0); // only the death of its holder frees it
    // A folder that takes no lock file does not keep anybody from using the image.
    if (!file->tryLock(0) && file->error() == QLockFile::LockFailedError)
        return heldBy(holderOf(*file), path);
    m_holders.insert_or_assign(canonical, Holder{machine, std::move(file)});
    return {};
}

Result<void> ImageLocks::requireFree(const QString &path)
{
    const QString nobody = u"(nobody)"_s; // no machine's id, see isMachineId()
    const auto taken = take(path, nobody);
    release(nobody);
    return taken;
}

void ImageLocks::release(const QString &machine)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_holders, [&machine](const auto &entry) { return entry.second.machine == machine; });
}

} // namespace ohm::qemu
