// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/seal.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace ohm::mcp {

namespace {

constexpr auto base64Style = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// In a time that does not tell how many bytes are right.
bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = char(difference | (a[i] ^ b[i]));
    return difference == 0;
}

} // namespace

Seal::Seal()
    : m_key(32, '\0')
{
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(m_key.data()), reinterpret_cast<quint32 *>(m_key.data() + m_key.size()));
}

QByteArray Seal::mac(const QByteArray &payload) const
{
    return QMessageAuthenticationCode::hash(payload, m_key, QCryptographicHash::Sha256).toBase64(base64Style);
}

std::string Seal::close(const Json &state) const
{
    const QByteArray payload = dumpJson(state).toBase64(base64Style);
    return (payload + '.' + mac(payload)).toStdString();
}

std::optional<Json> Seal::open(std::string_view sealed) const
{
    const QByteArray text(sealed.data(), qsizetype(sealed.size()));
    const qsizetype dot = text.indexOf('.');
    if (dot < 0 || !sameBytes(text.mid(dot + 1), mac(text.left(dot))))
        return std::nullopt;
    return parseJson(QByteArray::fromBase64(text.left(dot), base64Style));
}

} // namespace ohm::mcp
