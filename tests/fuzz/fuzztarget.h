// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <memory>

// What a fuzz target is made of. Each has a file of its own with run() and seeds(); libfuzzer.cpp or mutator.cpp drives it.
namespace ohm::fuzz {

void run(QByteArrayView input); // ends the program when something is wrong
QByteArrayList seeds(); // what is right, or nearly: where the mutations begin

// What must hold for every input.
void check(bool holds, const char *what);
void same(const QByteArray &made, const QByteArray &expected, const char *what);

// A copy of just that size, so that reading past its end is seen.
class Exact final
{
public:
    explicit Exact(QByteArrayView bytes);
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    qsizetype m_size;
    std::unique_ptr<char[]> m_bytes;
};

// Takes an input apart: bytes, and blocks with their length before them.
class Input final
{
public:
    explicit Input(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool isEmpty() const { return m_rest.isEmpty(); }
    int byte(); // 0 at the end
    QByteArrayView take(qsizetype size); // or what is left
    QByteArrayView block() { return take(byte()); }
    QByteArrayView longBlock(); // with two bytes of length, the lower first
    QByteArrayView rest() { return take(m_rest.size()); }

private:
    QByteArrayView m_rest;
};

// For seeds.
QByteArray hex(const char *digits);
QByteArray block(const QByteArray &bytes); // as Input::block() reads it; at most 255 bytes
QByteArray longBlock(const QByteArray &bytes);

} // namespace ohm::fuzz
