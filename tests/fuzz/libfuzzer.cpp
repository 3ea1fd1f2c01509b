// SPDX-License-Identifier: GPL-3.0-or-later
// Under libFuzzer:  fuzz_NAME --seeds DIRECTORY   writes the first inputs, then   fuzz_NAME [-option=…] DIRECTORY
#include "fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace ohm;

namespace {

bool writeSeeds(const char *directory)
{
    const QDir folder(QString::fromLocal8Bit(directory));
    bool isWritten = folder.mkpath(QStringLiteral("."));
    int number = 0;
    for (const QByteArray &seed : fuzz::seeds()) {
        QFile file(folder.filePath(QStringLiteral("seed-%1").arg(number++)));
        isWritten = isWritten && file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size();
    }
    return isWritten;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    if (*argc == 3 && std::strcmp((*argv)[1], "--seeds") == 0)
        std::exit(writeSeeds((*argv)[2]) ? 0 : 1);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::run({data, qsizetype(size)});
    return 0;
}
