// SPDX-License-Identifier: GPL-3.0-or-later
#include "fatalwarnings.h"
#include "ui/text/terminalview.h"

#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QtTest>

using namespace ohm;

class TestTerminalView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void init()
    {
        m_log = std::make_shared<ByteLog>(1 << 20);
        m_view = std::make_unique<TerminalView>();
        m_view->resize(700, 300);
        m_view->setLog(m_log);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }

    void cleanup() { m_view.reset(); }

    void showsOnlyWhatWasReceived()
    {
        m_log->append("got", {}, Direction::Received);
        m_log->append("sent", {}, Direction::Sent);
        m_log->append(" it", {}, Direction::Received);
        QTRY_VERIFY(m_view->visibleText().startsWith(QStringLiteral("got it\n")));
    }

    void tellsWhatIsTyped()
    {
        QSignalSpy typed(m_view.get(), &TerminalView::bytesTyped);
        QTest::keyClicks(m_view.get(), QStringLiteral("ls"));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QTest::keyClick(m_view.get(), Qt::Key_Shift);
        QByteArray all;
        for (const auto &call : typed)
            all += call.at(0).toByteArray();
        QCOMPARE(all, QByteArray("ls\r\x03\t"));
    }

    void pastes()
    {
        QSignalSpy typed(m_view.get(), &TerminalView::bytesTyped);
        QGuiApplication::clipboard()->setText(QStringLiteral("a\nb"));
        m_view->paste();
        QCOMPARE(typed.at(0).at(0).toByteArray(), QByteArray("a\rb"));
    }

    void answersOnlyQuestionsOfNow()
    {
        m_log->append("\x1b[6n", {}, Direction::Received);
        m_view->setLog(m_log);
        QSignalSpy answered(m_view.get(), &TerminalView::answered);
        m_log->append("\r\nab\x1b[6n", {}, Direction::Received);
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(answered.at(0).at(0).toByteArray().endsWith("\x1b[2;3R"));
    }

    void resizesTheScreen()
    {
        QSignalSpy resized(m_view.get(), &TerminalView::screenResized);
        m_view->resize(400, 500);
        QTRY_VERIFY(resized.count() > 0);
        QCOMPARE(m_view->screen().columns(), resized.last().at(1).toInt());
        const int columns = m_view->screen().columns();
        m_view->setZoom(4);
        QVERIFY(m_view->screen().columns() < columns);
    }

    void scrollsBackAndReturns()
    {
        for (int i = 0; i < 200; ++i)
            m_log->append("line " + QByteArray::number(i) + "\r\n", {}, Direction::Received);
        QTRY_VERIFY(m_view->visibleText().contains(QStringLiteral("line 199")));
        QTest::keyClick(m_view.get(), Qt::Key_PageUp, Qt::ShiftModifier);
        const QString before = m_view->visibleText();
        QVERIFY(!before.contains(QStringLiteral("line 199")));
        m_log->append("more\r\n", {}, Direction::Received);
        QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), m_view->screen().historySize());
        QCOMPARE(m_view->visibleText(), before);
        QTest::keyClick(m_view.get(), Qt::Key_X);
        QTRY_VERIFY(m_view->visibleText().contains(QStringLiteral("more")));
    }

    void selectsAndCopies()
    {
        m_log->append("first line\r\nsecond line\r\n", {}, Direction::Received);
        QTRY_VERIFY(m_view->visibleText().contains(QStringLiteral("second")));
        const CellPainter cells(m_view->font(), CellPainter::Spacing::Tight);
        const auto place = [&cells](int column, int row) {
            return QPoint(4 + column * cells.cellWidth(), 4 + row * cells.cellHeight() + 2);
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, place(6, 0));
        QTest::mouseMove(m_view->viewport(), place(6, 1));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, place(6, 1));
        QCOMPARE(m_view->selectedText(), QStringLiteral("line\nsecond"));
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("line\nsecond"));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place(8, 1) + QPoint(2, 0));
        QCOMPARE(m_view->selectedText(), QStringLiteral("line"));
    }

    void isAccessible()
    {
        m_log->append("login:", {}, Direction::Received);
        QTRY_VERIFY(m_view->visibleText().startsWith(QStringLiteral("login:")));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Terminal"));
        QCOMPARE(accessible->role(), QAccessible::Terminal);
        QVERIFY(accessible->text(QAccessible::Value).startsWith(QStringLiteral("login:")));
    }

private:
    std::shared_ptr<ByteLog> m_log;
    std::unique_ptr<TerminalView> m_view;
};

QTEST_MAIN(TestTerminalView)
#include "tst_terminalview.moc"
