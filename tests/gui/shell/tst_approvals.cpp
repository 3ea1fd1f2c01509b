// SPDX-License-Identifier: GPL-3.0-or-later
#include "guitest.h"

#include "desktop/approvalcards.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

const Json hello = {{"gadget", "g1"}, {"text", "hello"}};

QList<ApprovalCard *> cards(TestDesk &desk) { return desk.window().findChildren<ApprovalCard *>(); }

std::size_t open(TestDesk &desk) { return desk.test.bench.approvals.list().get()->size(); }

} // namespace

class TestApprovals final : public GuiTest
{
    Q_OBJECT
private Q_SLOTS:
    void aCardShowsWhoWhatAndWhere()
    {
        TestDesk desk;
        desk.addGadget(u"g1"_s);
        desk.open();
        desk.window().findChild<QAction *>(u"approval_always"_s)->setShortcut(QKeySequence(u"Ctrl+Alt+U"_s));
        const JobPointer job = desk.test.start(u"test_write"_s, hello, assistant);
        QTRY_COMPARE(cards(desk).size(), 1);
        QCOMPARE(job->state(), JobState::Approval);
        QStringList words;
        for (const QLabel *label : cards(desk).front()->findChildren<QLabel *>())
            words += label->text();
        const QString all = words.join(u'\n');
        QVERIFY(all.contains(assistant.id()));
        QVERIFY(all.contains(u"Write to the gadget"_s));
        QVERIFY(all.contains(u"test_write"_s));
        QVERIFY(all.contains(u"writes to the device"_s));
        QVERIFY(all.contains(u"Ctrl+Alt+Y once · Ctrl+Alt+U always · Ctrl+Alt+N deny"_s)); // as the actions have them
        const auto *arguments = cards(desk).front()->findChild<QPlainTextEdit *>(u"approvalArguments"_s);
        QCOMPARE(*parseJson(arguments->toPlainText().toUtf8()), hello);
        QCoreApplication::processEvents();
        picture(desk.window(), "approval");
        QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(job->state(), JobState::Failed);
        QCOMPARE(errorCode(*job->result()), ErrorCode::Denied);
        QTRY_VERIFY(cards(desk).isEmpty());
    }

    void theFocusStaysWhereOneTypes()
    {
        TestDesk desk;
        desk.addGadget(u"g1"_s);
        desk.open();
        desk.window().docks().focus(u"activity"_s);
        auto *field = desk.window().findChild<QLineEdit *>(u"activitySearch"_s);
        field->setFocus();
        QTest::keyClicks(field, u"abc"_s);
        const JobPointer job = desk.test.start(u"test_write"_s, hello, assistant);
        QTRY_COMPARE(cards(desk).size(), 1);
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(QApplication::focusWidget(), u"yn d\r"_s);
        QCOMPARE(job->state(), JobState::Approval);
        QTest::keyClick(&desk.window(), Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(job->state(), JobState::Succeeded);
        QCOMPARE(QApplication::focusWidget(), field);
    }

    void alwaysHoldsForThatActionOfThatClient()
    {
        TestDesk desk;
        desk.addGadget(u"g1"_s);
        desk.open();
        const JobPointer first = desk.test.start(u"test_write"_s, hello, assistant);
        QTRY_COMPARE(cards(desk).size(), 1);
        QTest::mouseClick(cards(desk).front()->findChild<QPushButton *>(u"approvalAlways"_s), Qt::LeftButton);
        QTRY_COMPARE(first->state(), JobState::Succeeded);
        const JobPointer second = desk.test.start(u"test_write"_s, hello, assistant);
        QTRY_COMPARE(second->state(), JobState::Succeeded);
        QCOMPARE(open(desk), std::size_t(0));
    }

    void cardsStackAndTheKeysMeanTheTopOne()
    {
        TestDesk desk;
        desk.addGadget(u"g1"_s);
        desk.open();
        const JobPointer first = desk.test.start(u"test_write"_s, hello, assistant);
        const JobPointer second =
            desk.test.start(u"test_destroy"_s, hello, {.kind = CallerKind::Assistant, .name = u"other"_s, .connection = 2});
        QTRY_COMPARE(cards(desk).size(), 2);
        QTest::keyClick(&desk.window(), Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(first->state(), JobState::Succeeded);
        QCOMPARE(second->state(), JobState::Approval);
        QTRY_COMPARE(cards(desk).size(), 1);
        // By Tab alone as well: go to the card, then to its buttons.
        QTest::keyClick(&desk.window(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"approvalDeny"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(errorCode(*second->result()), ErrorCode::Denied);
    }

    void withoutAWindowNobodyIsAsked()
    {
        TestBench test;
        addTestActions(test.bench);
        test.bench.devices.put({.id = DeviceId(u"gadget:g1"_s), .kind = u"gadget"_s, .title = u"g1"_s});
        QCOMPARE(errorCode(test.call(u"test_write"_s, hello, assistant)), ErrorCode::Denied);
    }
};

OHM_GUI_TEST(TestApprovals)
#include "tst_approvals.moc"
