// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ohm::test {

namespace {

constexpr Text plain(const char *source) { return {"", source}; }

struct Sleep
{
    double seconds = 0.2;
};

void describe(Fields<Sleep> &fields)
{
    fields.optional("seconds", &Sleep::seconds, {.unit = "s", .minimum = 0, .maximum = 20});
}

struct Write
{
    QString gadget;
    QString text;
};

void describe(Fields<Write> &fields)
{
    fields.required("gadget", &Write::gadget, {.help = plain("Which gadget."), .device = "gadget"})
        .required("text", &Write::text, {.help = plain("What to write."), .maxLength = 20});
}

Result<Nothing> sleepFor(const Sleep &sleep, CallContext &context)
{
    const Deadline end = Deadline::afterSeconds(sleep.seconds);
    for (int step = 0; !end.isOver(); ++step) {
        if (context.isCancelled())
            return fail(ErrorCode::Cancelled, plain("Stopped."));
        context.progress(step, 100, plain("sleeping"));
        context.log(u"step %1"_s.arg(step));
        std::this_thread::sleep_for(10ms);
    }
    return Nothing{};
}

} // namespace

std::vector<EnumChoice<Flavour>> choicesOf(Flavour)
{
    return {{Flavour::Plain, "plain", plain("Plain")}, {Flavour::Mixed, "mixed", plain("Mixed")}};
}

void describe(Fields<Part> &fields)
{
    fields.required("name", &Part::name, {.help = plain("Its name.")})
        .optional("count", &Part::count, {.help = plain("How many."), .minimum = 1, .maximum = 9});
}

void describe(Fields<Everything> &fields)
{
    fields.required("gadget", &Everything::gadget, {.help = plain("A live device."), .device = "gadget"})
        .required("text", &Everything::text, {.help = plain("Any text, at most ten characters."), .maxLength = 10})
        .optional("small_number", &Everything::small,
            {.help = plain("A number in a range."), .unit = "ms", .minimum = 0, .maximum = 100})
        .optional("maybe", &Everything::maybe, {.help = plain("May be left out."), .minimum = 1, .maximum = 8})
        .optional("real", &Everything::real, {.help = plain("With decimals."), .unit = "s", .minimum = 0, .maximum = 10})
        .optional("address", &Everything::address, {.help = plain("Hexadecimal or decimal.")})
        .optional("flag", &Everything::flag, {.help = plain("On or off.")})
        .optional("flavour", &Everything::flavour, {.help = plain("One of some.")})
        .optional("file", &Everything::file, {.help = plain("A path."), .format = Format::File})
        .optional("secret", &Everything::secret, {.help = plain("Not shown."), .format = Format::Secret})
        .optional("words", &Everything::words, {.help = plain("A list."), .maxLength = 3})
        .optional("map", &Everything::map, {.help = plain("Names and numbers.")})
        .optional("part", &Everything::part, {.help = plain("A struct in the struct.")})
        .optional("parts", &Everything::parts, {.help = plain("A list of structs.")})
        .optional("any", &Everything::any, {.help = plain("Any JSON.")});
}

void addTestActions(Bench &bench)
{
    ActionSet actions(bench.registry);
    actions.add<Everything, Everything>({.name = "test_everything",
                                            .title = plain("Do everything"),
                                            .help = plain("Take one of every kind of field."),
                                            .runs = Runs::Inline},
        [](const Everything &given, CallContext &) -> Result<Everything> { return given; });
    actions.add<Write, Nothing>({.name = "test_write",
                                    .title = plain("Write to the gadget"),
                                    .help = plain("Write text to a gadget."),
                                    .effect = Effect::WritesDevice,
                                    .menu = "file",
                                    .opens = "widget"},
        [](const Write &, CallContext &) -> Result<Nothing> { return Nothing{}; });
    actions.add<Write, Nothing>({.name = "test_destroy",
                                    .title = plain("Destroy the gadget"),
                                    .help = plain("Wipe a gadget for good."),
                                    .effect = Effect::Destroys},
        [](const Write &, CallContext &) -> Result<Nothing> {
            return fail(ErrorCode::Unsupported, plain("It does not want to."));
        });
    actions.add<Sleep, Nothing>(
        {.name = "test_sleep", .title = plain("Sleep"), .help = plain("Take a while."), .runs = Runs::Worker}, sleepFor);
    actions.add<Nothing, Nothing>({.name = "test_disabled",
                                      .title = plain("Do what cannot be done"),
                                      .help = plain("Cannot be used."),
                                      .runs = Runs::Inline,
                                      .whyDisabled = [] { return std::optional<Message>(plain("There is no moon today.")); }},
        [](const Nothing &, CallContext &) -> Result<Nothing> { return Nothing{}; });
}

TestDesk::TestDesk(const DesktopOptions &options)
{
    addWorkbenchActions(test.bench, test.journal);
    addTestActions(test.bench);
    panels.add(DevicePanelSpec{.kind = "gadget",
        .icon = "chip",
        .area = PanelArea::Center,
        .opensItself = true,
        .make = [](const DeviceId &device, QWidget *parent) {
            auto *view = new QPlainTextEdit(device.toString(), parent);
            view->setAccessibleName(device.toString());
            view->setTabChangesFocus(true);
            return view;
        }});
    panels.add(PanelSpec{.id = "crowd",
        .title = plain("Crowd"),
        .icon = "client",
        .area = PanelArea::Bottom,
        .make =
            [](QWidget *parent) {
                auto *view = new QPlainTextEdit(parent);
                view->setAccessibleName(u"crowd"_s);
                view->setTabChangesFocus(true);
                return view;
            },
        .count = PanelCount{.words = plain("Crowd: %1"),
            .help = plain("Show the crowd"),
            .follow = [this](QObject *receiver, const std::function<void(int)> &tell) {
                crowd.subscribe(receiver, [tell](const auto &number) { tell(*number); });
            }}});
    desktop = std::make_unique<Desktop>(test.bench, test.journal, panels, options);
}

DeviceId TestDesk::addGadget(const QString &name, const QString &standIn)
{
    const DeviceId id(u"gadget:"_s + name);
    test.bench.devices.put({.id = id, .kind = u"gadget"_s, .title = name, .state = u"open"_s, .standIn = standIn});
    return id;
}

void TestDesk::open()
{
    desktop->show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    QCoreApplication::processEvents();
}

void picture(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("OHM_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + QLatin1StringView(name) + u".png"_s);
}

} // namespace ohm::test
