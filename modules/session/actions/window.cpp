// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/actions/actions.h"
#include "session/sessiontr.h"

namespace ohm {

using session::Tr;
using namespace Qt::StringLiterals;

namespace {

struct TakeScreenshot
{
    std::optional<QString> panel;
    int maxPixels = 1600;
};

void describe(Fields<TakeScreenshot> &fields)
{
    fields
        .optional("panel", &TakeScreenshot::panel,
            {.title = Tr::text("Panel"), .help = Tr::text("The panel's id; the whole window when left out.")})
        .optional("max_px", &TakeScreenshot::maxPixels,
            {.title = Tr::text("Longest side"),
                .help = Tr::text("No side of the picture gets longer than this."),
                .unit = "px",
                .minimum = 64,
                .maximum = 2000});
}

struct Picture
{
    int width = 0;
    int height = 0;
    Base64Bytes png;
};

void describe(Fields<Picture> &fields)
{
    fields.required("width", &Picture::width, {.unit = "px"})
        .required("height", &Picture::height, {.unit = "px"})
        .required("png", &Picture::png, {.help = Tr::text("The picture."), .format = Format::Image});
}

struct ShowPanel
{
    std::optional<QString> panel;
    std::optional<QString> layout;
};

void describe(Fields<ShowPanel> &fields)
{
    fields.optional("panel", &ShowPanel::panel, {.title = Tr::text("Panel"), .help = Tr::text("The panel's id.")})
        .optional("layout", &ShowPanel::layout,
            {.title = Tr::text("Layout"), .help = Tr::text("The layout's name, such as Console.")});
}

struct Shown
{
    std::vector<QString> visible;
    std::vector<QString> panels;
    std::vector<QString> layouts;
};

void describe(Fields<Shown> &fields)
{
    fields.required("visible", &Shown::visible, {.help = Tr::text("The panels that can be seen now.")})
        .required("panels", &Shown::panels, {.help = Tr::text("All panels there are.")})
        .required("layouts", &Shown::layouts, {.help = Tr::text("All layouts there are.")});
}

std::vector<QString> toVector(const QStringList &list) { return {list.begin(), list.end()}; }

} // namespace

void addWindowActions(Bench &bench)
{
    const auto needsWindow = [&bench]() -> std::optional<Message> {
        if (bench.shell)
            return std::nullopt;
        return Message(Tr::text("This workbench runs without a window; start ohmdeck to have one."));
    };
    ActionSet actions(bench.registry);
    actions.add<TakeScreenshot, Picture>({.name = "bench_screenshot",
                                             .title = Tr::text("Take a screenshot"),
                                             .help = Tr::text("Take a picture of the window or of one panel as PNG."),
                                             .runs = Runs::Worker,
                                             .idempotent = true,
                                             .menu = "tools",
                                             .whyDisabled = needsWindow},
        [&bench](const TakeScreenshot &wanted, CallContext &context) -> Result<Picture> {
            return mapResult(bench.shell.load()->screenshot(wanted.panel.value_or(QString()), wanted.maxPixels, context.stop()),
                [](const Screenshot &shot) { return Picture{shot.width, shot.height, {shot.png}}; });
        });
    actions.add<ShowPanel, Shown>(
        {.name = "bench_show_panel",
            .title = Tr::text("Show a panel"),
            .help = Tr::text("Bring a panel or a named layout to the front without taking the person's keyboard focus."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Worker,
            .idempotent = true,
            .whyDisabled = needsWindow},
        [&bench](const ShowPanel &wanted, CallContext &context) -> Result<Shown> {
            Shell *shell = bench.shell;
            return mapResult(shell->show(wanted.panel.value_or(QString()), wanted.layout.value_or(QString()), context.stop()),
                [shell](const QStringList &visible) {
                    return Shown{toVector(visible), toVector(shell->panels()), toVector(shell->layouts())};
                });
        });
}

} // namespace ohm
