// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace ohm {

namespace {

const auto service = "org.freedesktop.portal.Desktop"_L1;
const auto path = "/org/freedesktop/portal/desktop"_L1;
const auto interface = "org.freedesktop.portal.Settings"_L1;
const auto space = "org.freedesktop.appearance"_L1;
const auto key = "color-scheme"_L1;

// QtDBus delivers signals to slots of QObjects only.
class SchemeListener final : public QObject
{
    Q_OBJECT
public:
    SchemeListener(QObject *parent, std::function<void(bool)> receive)
        : QObject(parent)
        , m_receive(std::move(receive))
    {
    }

    void tell(QVariant value)
    {
        // Read wraps its answer twice, ReadOne and the signal once.
        while (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        if (const uint scheme = value.toUInt(); scheme == 1 || scheme == 2)
            m_receive(scheme == 1);
    }

public Q_SLOTS:
    void settingChanged(const QString &changedSpace, const QString &changedKey, const QDBusVariant &value)
    {
        if (changedSpace == space && changedKey == key)
            tell(value.variant());
    }

private:
    std::function<void(bool)> m_receive;
};

} // namespace

void followSystemScheme(QObject *context, std::function<void(bool dark)> receive)
{
    // Without an address libdbus would start a bus of its own, which takes a while and helps nobody.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *listener = new SchemeListener(context, std::move(receive));
    bus.connect(service, path, interface, u"SettingChanged"_s, listener, SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read << QString(space) << QString(key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), listener);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, listener, [listener, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            listener->tell(reply.value().variant());
    });
}

} // namespace ohm

#include "systemscheme_dbus.moc"
