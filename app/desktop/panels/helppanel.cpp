// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/helppanel.h"

#include "desktop/desktoptr.h"
#include "desktop/fuzzymatch.h"
#include "ui/icons.h"
#include "ui/themecolors.h"

#include <QEvent>
#include <QLineEdit>
#include <QTextBrowser>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

QString effectWords(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return Tr::tr("reads");
    case Effect::ChangesBench:
        return Tr::tr("changes the bench");
    case Effect::WritesDevice:
        return Tr::tr("writes to a device");
    case Effect::Destroys:
        return Tr::tr("cannot be undone");
    }
    return {};
}

QString fieldRow(const FieldInfo &field)
{
    QStringList notes;
    if (field.required)
        notes += Tr::tr("required");
    else if (!field.defaultValue.is_null())
        notes += Tr::tr("default %1").arg(toQString(field.defaultValue).toHtmlEscaped());
    if (*field.spec.unit)
        notes += QString::fromUtf8(field.spec.unit);
    const QString note = notes.isEmpty() ? QString() : u" <i>(%1)</i>"_s.arg(notes.join(u", "_s));
    return u"<tr><td><code>%1</code>&nbsp;&nbsp;</td><td>%2%3</td></tr>"_s.arg(
        QString::fromLatin1(field.name), field.spec.help.translated().toHtmlEscaped(), note);
}

QString section(const Action &action, const ThemeColors &colors)
{
    QString html =
        u"<h3 style='margin-bottom:2px'>%1</h3><p style='margin-top:0;color:%2'><code>%3</code> · %4</p><p>%5</p>"_s.arg(
            action.spec().title.translated().toHtmlEscaped(), colors.muted.name(), action.name(),
            effectWords(action.spec().effect), action.spec().help.translated().toHtmlEscaped());
    if (action.arguments().fields.empty())
        return html;
    html += u"<table cellspacing='2'>"_s;
    for (const FieldInfo &field : action.arguments().fields)
        html += fieldRow(field);
    return html + u"</table>"_s;
}

} // namespace

HelpPanel::HelpPanel(const ShellServices &services, QWidget *parent)
    : Panel(parent)
    , m_registry(services.bench.registry)
    , m_text(new QTextBrowser(this))
{
    auto *search = new QLineEdit(this);
    search->setObjectName(u"helpSearch"_s);
    search->setAccessibleName(Tr::tr("Find an action"));
    search->setPlaceholderText(Tr::tr("Find an action"));
    search->setClearButtonEnabled(true);
    search->addAction(Icons::get(u"search"_s, Icons::Tint::Muted), QLineEdit::LeadingPosition);
    toolBar()->setObjectName(u"helpToolBar"_s);
    toolBar()->addWidget(search);
    connect(search, &QLineEdit::textChanged, this, &HelpPanel::showActions);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(Tr::tr("Reference of the actions"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    setContent(m_text);
    setFirstFocus(search);
    showActions({});
}

void HelpPanel::showActions(const QString &search)
{
    m_search = search;
    const ThemeColors &colors = themeColors(palette());
    QString html;
    QString family;
    for (const auto &action : m_registry.actions()) {
        if (!fuzzyScore(search, action->spec().title.translated() + u' ' + action->name()))
            continue;
        if (action->family() != family) {
            family = action->family();
            html += u"<h2 style='color:%1'>%2</h2>"_s.arg(colors.accent.name(), family);
        }
        html += section(*action, colors);
    }
    m_text->setHtml(html.isEmpty() ? Tr::tr("No action is called like that.").toHtmlEscaped() : html);
}

void HelpPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showActions(m_search);
    Panel::changeEvent(event);
}

} // namespace ohm
