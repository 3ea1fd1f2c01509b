// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowshell.h"

#include "desktop/desktoptr.h"
#include "desktop/mainwindow.h"

#include <QBuffer>
#include <QTimer>

#include <condition_variable>

namespace ohm {

using desktop::Tr;

namespace {

// Long enough for a busy window to get there, short enough that a caller learns of one that hangs.
constexpr auto windowPatience = std::chrono::seconds(5);

// Runs `work` in the thread of `context` and waits for its result, a stop or the end of patience.
template <typename T>
Result<T> inWindow(QObject *context, const std::stop_token &stop, std::function<Result<T>()> work)
{
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable_any ready;
        std::optional<Result<T>> result;
    };
    auto shared = std::make_shared<Shared>();
    QMetaObject::invokeMethod(
        context,
        [shared, work = std::move(work)] {
            Result<T> made = work();
            const std::lock_guard lock(shared->mutex);
            shared->result = std::move(made);
            shared->ready.notify_all();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(shared->mutex);
    if (!shared->ready.wait_for(lock, stop, windowPatience, [&] { return shared->result.has_value(); })) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("Stopped before the window answered."));
        return fail(ErrorCode::Timeout, Tr::text("The window did not answer within %1 s.").arg(windowPatience.count()));
    }
    return std::move(*shared->result);
}

Result<Screenshot> pictureOf(QWidget &widget, int maxPixels)
{
    QImage image = widget.grab().toImage();
    if (std::max(image.width(), image.height()) > maxPixels)
        image = image.scaled(maxPixels, maxPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    Screenshot shot{.png = {}, .width = image.width(), .height = image.height()};
    QBuffer buffer(&shot.png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(ErrorCode::Internal, Tr::text("The picture could not be written as PNG."));
    return shot;
}

std::unexpected<Error> noSuchPanel(const QString &id, const QStringList &known)
{
    Error error{.code = ErrorCode::NotFound,
        .message = Tr::text("There is no panel named %1.").arg(id),
        .field = QStringLiteral("panel")};
    return std::unexpected(std::move(error).next(Tr::text("Choose one of: %1.").arg(known.join(QStringLiteral(", ")))));
}

} // namespace

WindowShell::WindowShell(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&window.docks(), &DockArea::changed, this, &WindowShell::publish);
    publish();
}

WindowShell::~WindowShell() = default;

void WindowShell::publish() { m_names.set({m_window.docks().ids(), m_window.layouts().names()}); }

QStringList WindowShell::panels() const { return m_names.get()->panels; }

QStringList WindowShell::layouts() const { return m_names.get()->layouts; }

Result<Screenshot> WindowShell::screenshot(const QString &panel, int maxPixels, std::stop_token stop)
{
    return inWindow<Screenshot>(this, stop, [this, panel, maxPixels]() -> Result<Screenshot> {
        m_window.docks().settle();
        QWidget *widget = panel.isEmpty() ? &m_window : m_window.docks().widget(panel);
        if (!widget)
            return noSuchPanel(panel, m_window.docks().ids());
        return pictureOf(*widget, maxPixels);
    });
}

Result<QStringList> WindowShell::show(const QString &panel, const QString &layout, std::stop_token stop)
{
    return inWindow<QStringList>(this, stop, [this, panel, layout]() -> Result<QStringList> {
        if (!panel.isEmpty() && !m_window.docks().contains(panel))
            return noSuchPanel(panel, m_window.docks().ids());
        if (!layout.isEmpty() && !m_window.layouts().find(layout)) {
            Error error{.code = ErrorCode::NotFound,
                .message = Tr::text("There is no layout named %1.").arg(layout),
                .field = QStringLiteral("layout")};
            return fail(std::move(error).next(
                Tr::text("Choose one of: %1.").arg(m_window.layouts().names().join(QStringLiteral(", ")))));
        }
        if (!layout.isEmpty())
            m_window.showLayout(layout);
        if (!panel.isEmpty())
            m_window.docks().open(panel);
        return m_window.docks().visible();
    });
}

} // namespace ohm
