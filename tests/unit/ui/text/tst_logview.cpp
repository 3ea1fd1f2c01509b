// SPDX-License-Identifier: GPL-3.0-or-later
#include "fatalwarnings.h"
#include "ui/text/logview.h"
#include "ui/text/logviewactions.h"

#include <QAccessible>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QtTest>

using namespace ohm;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Text, QColor(0xdd, 0xdf, 0xe4));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace

class TestLogView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void init()
    {
        m_log = std::make_shared<ByteLog>(4 << 20);
        m_view = std::make_unique<LogView>(m_clock);
        m_view->resize(700, 300);
        m_view->setLog(m_log);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void showsWhatComesInWithinFortyMilliseconds()
    {
        QElapsedTimer timer;
        timer.start();
        add("hello\r\n");
        QTRY_COMPARE(m_view->visibleText(), QStringLiteral("hello"));
        QVERIFY2(timer.elapsed() < 200, QByteArray::number(timer.elapsed()).constData());
    }

    void followsUntilScrolledUp()
    {
        addLines(0, 200);
        QTRY_VERIFY(m_view->visibleText().endsWith(QStringLiteral("line 199")));
        QVERIFY(m_view->isFollowing());
        QSignalSpy following(m_view.get(), &LogView::followingChanged);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY(!m_view->isFollowing());
        QCOMPARE(following.count(), 1);
        const QString before = m_view->visibleText();
        addLines(200, 20);
        auto *jump = m_view->findChild<QToolButton *>(QStringLiteral("log_jump"));
        QTRY_VERIFY(jump->text().contains(QStringLiteral("20")));
        QVERIFY(jump->isVisible());
        QCOMPARE(m_view->visibleText(), before);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->isFollowing());
        QVERIFY(!jump->isVisible());
        QVERIFY(m_view->visibleText().endsWith(QStringLiteral("line 219")));
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(m_view->visibleText().startsWith(QStringLiteral("line 0\n")));
        QTest::mouseClick(jump, Qt::LeftButton);
        QVERIFY(m_view->isFollowing());
    }

    void copiesSelections()
    {
        add("plain \x1b[31mred\x1b[0m \xff end\r\nnext\r\n");
        QTRY_VERIFY(m_view->visibleText().contains(QStringLiteral("next")));
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        m_view->actionSet().copy->trigger();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), QStringLiteral("plain red \ufffd end\nnext\n"));
        QCOMPARE(data->data(QStringLiteral("application/octet-stream")), QByteArray("plain red \xff end\nnext\n"));
        m_view->actionSet().copyWithEscapes->trigger();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("application/octet-stream")),
            QByteArray("plain \x1b[31mred\x1b[0m \xff end\r\nnext\r\n"));
    }

    void selectsByMouse()
    {
        add("alpha beta gamma\nsecond line\n");
        QTRY_VERIFY(m_view->visibleText().contains(QStringLiteral("second")));
        const QPoint beta = placeOf(8, 0);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, beta);
        QCOMPARE(m_view->selectedBytes(CopyFormat::Plain), QByteArray("beta"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, beta);
        QCOMPARE(m_view->selectedBytes(CopyFormat::Plain), QByteArray("alpha beta gamma\n"));
        QTest::qWait(QApplication::doubleClickInterval() + 10);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, placeOf(2, 0));
        QTest::mouseMove(m_view->viewport(), placeOf(3, 1));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, placeOf(3, 1));
        QCOMPARE(m_view->selectedBytes(CopyFormat::Plain), QByteArray("pha beta gamma\nsec"));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedBytes(CopyFormat::Plain), QByteArray("pha beta gamma\nseco"));
    }

    void zooms()
    {
        addLines(0, 100);
        QTRY_VERIFY(m_view->visibleText().endsWith(QStringLiteral("line 99")));
        const auto rows = [this] { return m_view->visibleText().count(u'\n') + 1; };
        const auto normal = rows();
        QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_view->options().zoom, 2);
        QVERIFY(rows() < normal);
        QWheelEvent wheel(
            {10, 10}, m_view->mapToGlobal(QPointF(10, 10)), {}, {0, -120}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QCOMPARE(m_view->options().zoom, 1);
        QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_view->options().zoom, 0);
        QCOMPARE(rows(), normal);
    }

    void wrapsOrScrollsSideways()
    {
        add(QByteArray(300, 'w') + "\n");
        QTRY_VERIFY(m_view->visibleText().contains(u'\n'));
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        m_view->actionSet().wrap->trigger();
        QVERIFY(!m_view->visibleText().contains(u'\n'));
        m_view->grab();
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    }

    void scrollBarTellsThePlace()
    {
        addLines(0, 12);
        QTRY_VERIFY(m_view->visibleText().endsWith(QStringLiteral("line 11")));
        QVERIFY(!m_view->verticalScrollBar()->isVisible());
        m_view->zoomBy(12); // now a bar is needed, and its own width changes the layout
        QTRY_VERIFY(m_view->verticalScrollBar()->isVisible());
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        m_view->verticalScrollBar()->setValue(1);
        QVERIFY(!m_view->isFollowing());
        QVERIFY(m_view->visibleText().startsWith(QStringLiteral("line 1\n")));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QVERIFY(m_view->isFollowing());
    }

    void showsHexAndMixed()
    {
        add("Ohm\r\n");
        QTRY_COMPARE(m_view->visibleText(), QStringLiteral("Ohm"));
        m_view->actionSet().modeHex->trigger();
        QCOMPARE(m_view->visibleText(), QStringLiteral("4F 68 6D 0D 0A"));
        m_view->actionSet().modeMixed->trigger();
        QVERIFY(m_view->visibleText().startsWith(QStringLiteral("00000000  4F 68 6D 0D 0A")));
        QVERIFY(m_view->visibleText().endsWith(QStringLiteral("Ohm··")));
        QVERIFY(m_view->actionSet().modeMixed->isChecked());
    }

    void searches()
    {
        addLines(0, 500);
        QTRY_VERIFY(m_view->visibleText().endsWith(QStringLiteral("line 499")));
        LogSearch &search = m_view->search();
        QVERIFY(search.setPattern({.text = QStringLiteral("line 4\\d$"), .regex = true}));
        search.find(LogSearch::Direction::Forward);
        QTRY_VERIFY(search.isComplete());
        QCOMPARE(search.count(), 10);
        QCOMPARE(search.currentIndex(), 1);
        QVERIFY(m_view->visibleText().contains(QStringLiteral("line 40\n")));
        QCOMPARE(m_view->selectedBytes(CopyFormat::Plain), QByteArray("line 40"));
        search.find(LogSearch::Direction::Backward);
        QCOMPARE(search.currentIndex(), 10);
        search.find(LogSearch::Direction::Forward);
        QCOMPARE(search.currentIndex(), 1);
        QVERIFY(!search.setPattern({.text = QStringLiteral("("), .regex = true}));
        QCOMPARE(search.count(), 10);
        search.clear();
        QCOMPARE(search.count(), 0);
    }

    void filters()
    {
        addLines(0, 300);
        QVERIFY(m_view->setFilter(LogFilter{{.text = QStringLiteral("line 15")}, 1, 0}));
        QTRY_COMPARE(m_view->document()->matchingLines(), 11);
        QTRY_VERIFY(m_view->visibleText().endsWith(QStringLiteral("line 159")));
        QVERIFY(!m_view->setFilter(LogFilter{{.text = QStringLiteral("["), .regex = true}}));
        QCOMPARE(m_view->document()->matchingLines(), 11);
        QVERIFY(m_view->setFilter(std::nullopt));
        QTRY_VERIFY(m_view->visibleText().endsWith(QStringLiteral("line 299")));
    }

    void staysResponsiveInABurst()
    {
        auto big = std::make_shared<ByteLog>(32 << 20);
        m_view->setLog(big);
        QByteArray block;
        while (block.size() < 1 << 20)
            block += "I (12345) wifi: seq=00001234 iq=+1.2345 vbus=24.123 crc=0x12345678\r\n";
        for (int i = 0; i < 20; ++i)
            big->append(block, m_clock.now(), Direction::Received);
        qint64 worst = 0;
        QElapsedTimer turn;
        turn.start();
        QTimer probe;
        connect(&probe, &QTimer::timeout, [&] { worst = std::max(worst, turn.restart()); });
        probe.start(0);
        QTRY_COMPARE(m_view->document()->lines().endOffset(), big->endOffset());
        QVERIFY2(worst <= 50, QByteArray::number(worst).constData());
    }

    void isEmptyAfterClear()
    {
        addLines(0, 10);
        QTRY_VERIFY(m_view->visibleText().endsWith(QStringLiteral("line 9")));
        m_log->clear();
        QTRY_COMPARE(m_view->visibleText(), QString());
        add("anew\n");
        QTRY_COMPARE(m_view->visibleText(), QStringLiteral("anew"));
    }

    void isAccessible()
    {
        add("for the ear\n");
        QTRY_COMPARE(m_view->visibleText(), QStringLiteral("for the ear"));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(accessible);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Log"));
        QCOMPARE(accessible->role(), QAccessible::Document);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("for the ear"));
        QVERIFY(accessible->textInterface());
        QCOMPARE(accessible->textInterface()->text(4, 7), QStringLiteral("the"));
        for (const QAction *action : m_view->actions())
            QVERIFY(action->isSeparator() || (!action->objectName().isEmpty() && !action->text().isEmpty()));
    }

    void colorsAreReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("default") << QPalette();
    }

    void colorsAreReadable()
    {
        QFETCH(QPalette, palette);
        const ColorScheme scheme(palette);
        for (int index = 0; index < 16; ++index) {
            const double ratio = contrastRatio(scheme.foreground(quint8(index)), scheme.base);
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(index).arg(ratio)));
        }
        for (const QColor &color : {scheme.text, scheme.dim, scheme.invalid, scheme.accent})
            QVERIFY(contrastRatio(color, scheme.base) >= 4.5);
        QVERIFY(contrastRatio(scheme.selectedText, scheme.selection) >= 4.5);
        QVERIFY(contrastRatio(scheme.text, scheme.match) >= 4.5);
        for (int foreground = 0; foreground < 256; foreground += 5) {
            for (int background = 0; background < 256; background += 7) {
                const auto pair =
                    scheme.colorsOf({TextColor::indexed(quint8(foreground)), TextColor::indexed(quint8(background)), 0});
                QVERIFY(contrastRatio(pair.foreground, pair.background) >= 4.5);
            }
        }
    }

    void paintsInAllModes()
    {
        addLines(0, 50);
        add("漢字 e\u0301 \x1b[41;97mon red\x1b[0m \xff\xfe\n");
        m_log->append("sent\r", m_clock.now(), Direction::Sent);
        QTRY_VERIFY(m_view->visibleText().contains(QStringLiteral("sent")));
        m_view->setHighlights({{*compilePattern({.text = QStringLiteral("line")}), Qt::red, QColor(), true, false}});
        for (const LogMode mode : {LogMode::Text, LogMode::Hex, LogMode::Mixed}) {
            for (const TimeStamps times : {TimeStamps::None, TimeStamps::Wall, TimeStamps::Delta}) {
                LogViewOptions options = m_view->options();
                options.mode = mode;
                options.times = times;
                m_view->setOptions(options);
                const QImage image = m_view->grab().toImage();
                QSet<QRgb> colors;
                for (int x = 0; x < image.width(); x += 2)
                    colors.insert(image.pixel(x, image.height() / 2));
                QVERIFY(colors.size() > 3);
            }
        }
    }

private:
    void add(const QByteArray &bytes) { m_log->append(bytes, m_clock.now(), Direction::Received); }

    void addLines(int first, int count)
    {
        for (int i = first; i < first + count; ++i)
            add("line " + QByteArray::number(i) + "\n");
    }

    QPoint placeOf(int column, int row) const
    {
        const CellPainter cells(m_view->font(), CellPainter::Spacing::Airy);
        const LogGeometry geometry(cells, TimeColumn(m_clock), m_view->viewport()->size());
        return {geometry.textLeft + column * cells.cellWidth() + 1, geometry.textTop + row * cells.cellHeight() + 3};
    }

    Clock m_clock;
    std::shared_ptr<ByteLog> m_log;
    std::unique_ptr<LogView> m_view;
};

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
