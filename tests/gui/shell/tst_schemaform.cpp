// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"

#include "ui/actionform.h"
#include "ui/fieldeditor.h"
#include "ui/schemaform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

class TestSchemaForm final : public GuiTest
{
    Q_OBJECT
    Theme m_theme;

private Q_SLOTS:
    void aFreshFormGivesOnlyWhatIsRequired()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        form.setValue(Json::object());
        QCOMPARE(form.value(), Json::object());
        const Result<void> checked = form.check();
        QVERIFY(!checked);
        QCOMPARE(checked.error().field, u"gadget"_s);
        QVERIFY(!form.errorText(u"gadget"_s).isEmpty());
    }

    void everyKindRoundTrips()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        const Json given = {{"gadget", "g1"}, {"text", "hello"}, {"small_number", 42}, {"maybe", 3}, {"real", 1.25},
            {"address", 0x8000000}, {"flag", false}, {"flavour", "mixed"}, {"file", "/tmp/x.bin"}, {"secret", "pst"},
            {"words", {"a", "b"}}, {"map", {{"one", 1}, {"two", 2}}}, {"part", {{"name", "bolt"}, {"count", 4}}},
            {"parts", Json::array({{{"name", "nut"}}})}, {"any", {{"x", Json::array({1, nullptr, "y"})}}}};
        QVERIFY(validate(given, structInfo<Everything>()));
        form.setValue(given);
        QCOMPARE(form.value().dump(), given.dump());
        QVERIFY(form.check());
        form.resize(640, 1100);
        picture(form, "form");
    }

    void defaultsAreShownButNotGiven()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        form.setValue({{"gadget", "g1"}, {"text", "t"}});
        QCOMPARE(form.editor(u"small_number"_s)->findChild<QSpinBox *>()->value(), 5);
        QCOMPARE(form.editor(u"address"_s)->findChild<QLineEdit *>()->text(), u"0x20000000"_s);
        QVERIFY(form.editor(u"flag"_s)->findChild<QCheckBox *>()->isChecked());
        QVERIFY(!form.editor(u"maybe"_s)->value());
        QCOMPARE(form.value(), Json({{"gadget", "g1"}, {"text", "t"}}));
    }

    void anEmptiedFieldIsNotItsDefault()
    {
        static const TypeInfo text{.kind = Kind::String};
        const StructInfo info{{{.name = "name", .spec = {}, .type = &text, .required = false, .defaultValue = "Ada"}}};
        SchemaForm form(info, nullptr);
        form.setValue(Json::object());
        QCOMPARE(form.value(), Json::object());
        form.editor(u"name"_s)->findChild<QLineEdit *>()->clear();
        QCOMPARE(form.value(), Json({{"name", ""}}));
    }

    void rangesUnitsAndLimitsAreInTheEditors()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        auto *spin = form.editor(u"small_number"_s)->findChild<QSpinBox *>();
        QCOMPARE(spin->maximum(), 100);
        QCOMPARE(spin->suffix(), u" ms"_s);
        QCOMPARE(form.editor(u"text"_s)->findChild<QLineEdit *>()->maxLength(), 10);
        QCOMPARE(form.editor(u"secret"_s)->findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
        QCOMPARE(form.editor(u"flavour"_s)->findChild<QComboBox *>()->count(), 2);
    }

    void devicesAreOfferedAsTheyAppear()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        auto *box = form.editor(u"gadget"_s)->findChild<QComboBox *>();
        QCOMPARE(box->count(), 0);
        bench.bench.devices.put({.id = DeviceId(u"gadget:g7"_s), .kind = u"gadget"_s, .title = u"Seventh"_s});
        bench.bench.devices.put({.id = DeviceId(u"port:p"_s), .kind = u"port"_s, .title = u"p"_s});
        QTRY_COMPARE(box->count(), 1);
        QCOMPARE(form.value()["gadget"], Json("g7"));
        box->setCurrentText(u"typed"_s);
        QCOMPARE(form.value()["gadget"], Json("typed"));
    }

    void errorsStandAtTheirFields()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        form.setValue({{"gadget", "g1"}, {"text", "t"}, {"parts", Json::array({{{"name", "nut"}}, {{"name", "bolt"}}})}});
        const Message words = Message::verbatim(u"Not this one."_s);
        QVERIFY(form.showError(u"small_number"_s, words));
        QCOMPARE(form.errorText(u"small_number"_s), u"Not this one."_s);
        QVERIFY(form.showError(u"parts[1].count"_s, words));
        const QList<SchemaForm *> nested = form.editor(u"parts"_s)->findChildren<SchemaForm *>();
        QCOMPARE(nested.size(), 2);
        QCOMPARE(nested.at(1)->errorText(u"count"_s), u"Not this one."_s);
        QCOMPARE(nested.at(0)->errorText(u"count"_s), QString());
        QVERIFY(!form.showError(u"unknown"_s, words));
        form.clearErrors();
        QCOMPARE(form.errorText(u"small_number"_s), QString());
    }

    void whatIsNoValueIsSaid()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        form.setValue({{"gadget", "g1"}, {"text", "t"}});
        form.editor(u"any"_s)->findChild<QPlainTextEdit *>()->setPlainText(u"{\"x\":"_s);
        QVERIFY(!form.check());
        QVERIFY(form.errorText(u"any"_s).startsWith(u"This is not JSON"_s));
        form.editor(u"any"_s)->findChild<QPlainTextEdit *>()->clear();
        form.editor(u"address"_s)->findChild<QLineEdit *>()->setText(u"nowhere"_s);
        QVERIFY(!form.check());
        QVERIFY(!form.errorText(u"address"_s).isEmpty());
    }

    void listsGrowAndShrinkByKeyboard()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        form.setValue({{"gadget", "g1"}, {"text", "t"}});
        form.show();
        FieldEditor *words = form.editor(u"words"_s);
        QTest::keyClick(words->findChild<QPushButton *>(u"add"_s), Qt::Key_Space);
        QTest::keyClicks(words->findChild<QLineEdit *>(), u"abc"_s);
        QCOMPARE(form.value()["words"], Json::array({"abc"}));
        QTest::keyClick(words->findChild<QToolButton *>(), Qt::Key_Space);
        QVERIFY(!form.value().contains("words"));
    }

    void tabReachesEveryEditor()
    {
        TestBench bench;
        SchemaForm form(structInfo<Everything>(), &bench.bench.devices);
        form.setValue({{"gadget", "g1"}, {"text", "t"}, {"words", {"a", "b"}}, {"map", {{"one", 1}}},
            {"part", {{"name", "bolt"}}}, {"parts", Json::array({{{"name", "nut"}}})}});
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.focusFirst();
        QSet<QWidget *> expected;
        for (QWidget *widget : form.findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_"_s);
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && !isPart)
                expected += widget;
        }
        QVERIFY(expected.size() > 20);
        for (int i = 0; i < 100; ++i) {
            expected.remove(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QWidget *missed : expected)
            QFAIL(qPrintable(u"Tab never reaches %1 in %2"_s.arg(
                QLatin1StringView(missed->metaObject()->className()), missed->parentWidget()->objectName())));
    }

    void anActionFormCallsAndStaysOpenOnErrors()
    {
        TestBench test;
        addTestActions(test.bench);
        QWidget window;
        ActionForm form(test.bench, *test.bench.registry.find(u"test_destroy"_s), {{"gadget", "g1"}, {"text", "bye"}}, &window);
        form.open();
        form.submit();
        QTRY_VERIFY(form.findChild<InfoBar *>()->text().startsWith(u"It does not want to"_s));
        QVERIFY(form.isVisible());
        QCOMPARE(test.events(EventKind::Call).size(), std::size_t(1));
        picture(form, "actionform");

        ActionForm fine(test.bench, *test.bench.registry.find(u"test_write"_s), {{"gadget", "g1"}}, &window);
        fine.open();
        fine.submit(); // "text" is missing: nothing is called
        QVERIFY(!fine.form().errorText(u"text"_s).isEmpty());
        QCOMPARE(test.events(EventKind::Call).size(), std::size_t(1));
        QTest::keyClicks(fine.form().editor(u"text"_s)->findChild<QLineEdit *>(), u"hi"_s);
        QTest::keyClick(&fine, Qt::Key_Return);
        QTRY_VERIFY(!fine.isVisible());
        QCOMPARE(test.events(EventKind::Call).size(), std::size_t(2));
    }
};

OHM_GUI_TEST(TestSchemaForm)
#include "tst_schemaform.moc"
