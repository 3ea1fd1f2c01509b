// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "desktop/desktoptr.h"
#include "desktop/panels/shellpanels.h"

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

// The panels are declared before there is a window; by the time one is made, the window is there.
class Desktop::LateNavigator final : public Navigator
{
public:
    void setWindow(MainWindow *window) { m_window = window; }
    void showPanel(const QString &id) override { m_window->showPanel(id); }
    void showLayout(const QString &name) override { m_window->showLayout(name); }
    void openPalette(const QString &search) override { m_window->openPalette(search); }
    void openSettings(const QString &group) override { m_window->openSettings(group); }
    bool hasPanel(const QString &id) const override { return m_window->hasPanel(id); }
    bool hasLayout(const QString &name) const override { return m_window->hasLayout(name); }

private:
    MainWindow *m_window = nullptr;
};

Desktop::Desktop(Bench &bench, Journal &journal, PanelRegistry &panels, const DesktopOptions &options)
    : m_options(options)
    , m_appearance(bench.settings, u"window"_s, Tr::text("Window"))
    , m_navigator(std::make_unique<LateNavigator>())
    , m_layouts(bench.paths)
    , m_recents(bench)
{
    const Appearance appearance = m_appearance.get();
    installLanguage(options.language.value_or(appearance.language), bench.paths.share);
    m_theme.setChoice(options.theme.value_or(appearance.theme));
    bench.settingsPages.push_back(m_appearance.page());
    addShellPanels(panels, {bench, journal, *m_navigator, m_recents});
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{bench, journal, panels, m_theme, m_appearance, m_layouts});
    m_navigator->setWindow(m_window.get());
    QObject::connect(&bench.settings, &SettingsStore::groupChanged, m_window.get(), [this](const QString &group) {
        if (group == m_appearance.page().group)
            m_theme.setChoice(m_appearance.get().theme);
    });
}

Desktop::~Desktop() = default;

void Desktop::show()
{
    const Appearance appearance = m_appearance.get();
    m_window->start(m_options.layout, m_options.restore && appearance.restoreLayout);
    if (!appearance.showWelcome)
        m_window->docks().close(u"welcome"_s);
    m_window->show();
    m_window->docks().focusLargest();
    // Only what is chosen from now on was a choice.
    QObject::connect(m_window.get(), &MainWindow::layoutChanged, &m_recents, &Recents::addLayout);
}

} // namespace ohm
