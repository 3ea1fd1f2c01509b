// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/themecolors.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE asks. The pictures lie in a static library that nothing else refers to.
static void loadPictures() { Q_INIT_RESOURCE(icons); }

namespace ohm {

namespace {

constexpr int drawnSizes[] = {16, 20, 24, 32, 40, 48, 64, 96, 128};

QColor colorOf(Icons::Tint tint, const ThemeColors &colors)
{
    switch (tint) {
    case Icons::Tint::Text:
        return colors.text;
    case Icons::Tint::Muted:
        return colors.muted;
    case Icons::Tint::Accent:
        return colors.accent;
    case Icons::Tint::Error:
        return colors.error;
    case Icons::Tint::Warning:
        return colors.warning;
    case Icons::Tint::Success:
        return colors.success;
    case Icons::Tint::Info:
        return colors.info;
    case Icons::Tint::OnAccent:
        return colors.onAccent;
    }
    return colors.text;
}

QImage drawing(const QString &name, int pixels)
{
    for (const int size : drawnSizes) {
        if (size >= pixels || size == drawnSizes[std::size(drawnSizes) - 1])
            return QImage(u":/icons/%1/%2.png"_s.arg(name).arg(size));
    }
    return {};
}

// Paints a one-colour picture in a colour of the theme, in the size asked for.
class MaskEngine final : public QIconEngine
{
public:
    MaskEngine(const QString &name, Icons::Tint tint)
        : m_name(name)
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` in pixels of the device.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const ThemeColors &colors = themeColors(QGuiApplication::palette());
        const QColor color = mode == QIcon::Disabled ? colors.disabled : colorOf(m_tint, colors);
        const int pixels = std::min(size.width(), size.height());
        const QString key = u"ohm-icon/%1/%2/%3/%4"_s.arg(m_name).arg(pixels).arg(color.rgb(), 0, 16).arg(scale);
        QPixmap made;
        if (!QPixmapCache::find(key, &made)) {
            made = tinted(pixels, color);
            made.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, made);
        }
        return made;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {20, 20}, {24, 24}, {32, 32}}; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    bool isNull() override { return false; }
    QString key() const override { return u"ohm"_s; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new MaskEngine(*this); }

private:
    QPixmap tinted(int pixels, const QColor &color) const
    {
        QImage image = drawing(m_name, pixels).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (image.width() != pixels)
            image = image.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        return QPixmap::fromImage(image);
    }

    QString m_name;
    Icons::Tint m_tint;
};

struct VerbIcon
{
    const char *verb;
    const char *icon;
};
constexpr VerbIcon verbIcons[] = {
    {"qemu_start", "machine"},
    {"take_over", "lock"},
    {"set_lines", "plug"},
    {"step_back", "step_back"},
    {"read_memory", "memory"},
    {"memory_map", "memory"},
    {"list_ports", "port"},
    {"show_panel", "layout"},
    {"stop_assistants", "shield"},
    {"start_demo", "play"},
    {"acquire", "lock"},
    {"release", "unlock"},
    {"start", "play"},
    {"resume", "play"},
    {"run", "play"},
    {"stop", "stop"},
    {"halt", "pause"},
    {"pause", "pause"},
    {"reset", "reset"},
    {"snapshot", "snapshot"},
    {"screenshot", "snapshot"},
    {"open", "plug"},
    {"close", "unplug"},
    {"write", "send"},
    {"expect", "search"},
    {"export", "export"},
    {"capture", "record"},
    {"record", "record"},
    {"flash", "chip"},
    {"note", "note"},
    {"doctor", "doctor"},
    {"cancel", "stop"},
    {"devices", "bench"},
    {"monitor", "console"},
    {"read", "follow"},
    {"wait", "clock"},
    {"batch", "macro"},
    {"list", "jobs"},
    {"status", "info"},
    {"stats", "activity"},
    {"output", "jobs"},
    {"clear", "clear"},
    {"save", "save"},
    {"machines", "machine"},
};
constexpr VerbIcon familyIcons[] = {{"serial", "console"}, {"qemu", "machine"}, {"bench", "bench"}, {"job", "jobs"},
    {"lease", "lock"}, {"session", "record"}, {"probe", "chip"}, {"esp", "chip"}, {"watch", "activity"}, {"mcp", "client"}};

} // namespace

QIcon Icons::get(const QString &name, Tint tint)
{
    loadPictures();
    if (!has(name)) {
        qWarning("There is no icon named %s.", qPrintable(name));
        return QIcon(new MaskEngine(u"help"_s, tint));
    }
    return QIcon(new MaskEngine(name, tint));
}

QIcon Icons::application()
{
    loadPictures();
    QIcon icon;
    for (const int size : drawnSizes)
        icon.addFile(u":/icons/app/%1.png"_s.arg(size));
    return icon;
}

bool Icons::has(const QString &name)
{
    loadPictures();
    return !name.isEmpty() && QFileInfo::exists(u":/icons/%1/16.png"_s.arg(name));
}

QStringList Icons::names()
{
    loadPictures();
    return QDir(u":/icons"_s).entryList(QDir::Dirs);
}

QString Icons::forAction(const QString &action)
{
    const QString verb = action.section(u'_', 1);
    for (const VerbIcon &entry : verbIcons) {
        if (verb == QLatin1StringView(entry.verb) || action == QLatin1StringView(entry.verb))
            return QString::fromLatin1(entry.icon);
    }
    for (const VerbIcon &entry : familyIcons) {
        if (action.section(u'_', 0, 0) == QLatin1StringView(entry.verb))
            return QString::fromLatin1(entry.icon);
    }
    return u"right"_s;
}

} // namespace ohm
