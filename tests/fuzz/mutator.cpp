// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a fuzz target where libFuzzer is not at hand:  fuzz_NAME [SECONDS]   or   fuzz_NAME FILE…
// It knows nothing of coverage, but takes the same seeds and is the same at every run. What was wrong lies in crash-NAME.
#include "fuzz/fuzztarget.h"

#include <QFile>

#include <chrono>
#include <cstdio>
#include <random>

using namespace ohm;

namespace {

constexpr qsizetype longest = 4096;

class Mutator final
{
public:
    explicit Mutator(QByteArrayList seeds)
        : m_seeds(std::move(seeds))
    {
    }

    QByteArray next()
    {
        QByteArray input = any();
        for (int changes = upTo(5); changes > 0; --changes)
            change(input);
        input.truncate(longest);
        return input;
    }

private:
    int upTo(qsizetype most) { return std::uniform_int_distribution<int>(0, int(most))(m_random); }
    const QByteArray &any() { return m_seeds[upTo(m_seeds.size() - 1)]; }

    void change(QByteArray &input)
    {
        static constexpr char telling[] = {'\0', '\1', '\x7f', '\x80', '\xff', ' ', '\n', '0'};
        const int at = upTo(input.size());
        const QByteArray &other = any();
        switch (upTo(6)) {
        case 0:
            input.insert(at, char(upTo(255)));
            break;
        case 1:
            input.remove(at, 1 + upTo(8));
            break;
        case 2:
            input.insert(at, other.mid(upTo(other.size()), upTo(64)));
            break;
        case 3:
            input.replace(at, upTo(4), QByteArray(1 + upTo(3), telling[upTo(7)]));
            break;
        case 4:
            input.truncate(at);
            break;
        default:
            if (at < input.size())
                input[at] = upTo(1) == 0 ? char(upTo(255)) : char(input[at] ^ 1 << upTo(7));
        }
    }

    const QByteArrayList m_seeds;
    std::mt19937 m_random{1};
};

void runExactly(const QByteArray &input) { fuzz::run(fuzz::Exact(input).view()); }

int runFiles(const QStringList &names)
{
    for (const QString &name : names) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        runExactly(file.readAll());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList names;
    for (int i = 1; i < argc; ++i)
        names << QString::fromLocal8Bit(argv[i]);
    bool isTime = names.isEmpty();
    const double seconds = isTime ? 3 : names.first().toDouble(&isTime);
    if (!isTime)
        return runFiles(names);
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    const QByteArrayList seeds = fuzz::seeds();
    for (const QByteArray &seed : seeds)
        runExactly(seed);
    Mutator mutator(seeds);
    long runs = seeds.size();
    for (; std::chrono::steady_clock::now() < end; ++runs)
        runExactly(mutator.next());
    std::printf("%ld runs\n", runs);
    return 0;
}
