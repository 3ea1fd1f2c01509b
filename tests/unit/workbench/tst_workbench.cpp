// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

#include <ctime>
#include <utime.h>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

// The fields of `info` that a form would have to label with their names, those of structs in structs too.
QStringList withoutTitle(const StructInfo &info, const QString &path)
{
    QStringList found;
    for (const FieldInfo &field : info.fields) {
        const QString name = path + u'.' + QString::fromLatin1(field.name);
        if (field.spec.title.isEmpty())
            found += name;
        const TypeInfo *type = field.type;
        while (type->element)
            type = type->element;
        if (type->object)
            found += withoutTitle(*type->object, name);
    }
    return found;
}

// Makes a folder look as if nobody had touched it for a day.
void age(const QString &folder)
{
    const std::time_t yesterday = std::time(nullptr) - 24 * 3600;
    const utimbuf times{yesterday, yesterday};
    QVERIFY(::utime(qPrintable(folder), &times) == 0);
}

} // namespace

class TestWorkbench final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyVisibleFieldHasATitle();
    void leavesNoRuntimeFolder();
    void tidiesUpAfterKilledInstances();
};

void TestWorkbench::everyVisibleFieldHasATitle()
{
    const QTemporaryDir folder;
    Workbench workbench(Paths::inProfile(folder.path()));
    QStringList lacking;
    for (const auto &action : workbench.bench().registry.actions())
        lacking += withoutTitle(action->arguments(), action->name());
    for (const SettingsPage &page : workbench.bench().settingsPages)
        lacking += withoutTitle(page.info, page.group);
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u' ')));
}

void TestWorkbench::leavesNoRuntimeFolder()
{
    const QTemporaryDir folder;
    const Paths paths = Paths::inProfile(folder.path());
    {
        Workbench workbench(paths);
        QVERIFY(workbench.start().empty());
        workbench.mcp().start();
        QTRY_VERIFY(!workbench.mcp().state().get()->path.isEmpty());
        QVERIFY(QDir(paths.runtime).exists());
    }
    QVERIFY(!QDir(paths.runtime).exists());
}

void TestWorkbench::tidiesUpAfterKilledInstances()
{
    const QTemporaryDir folder;
    const Paths own = Paths::inProfile(folder.filePath(u"own"_s));
    const auto other = [&](const char *name) {
        const Paths paths = Paths::inProfile(folder.filePath(QString::fromLatin1(name)));
        QDir().mkpath(paths.runtime);
        return paths.runtime;
    };
    const QString killed = other("killed");
    const QString living = other("living");
    const QString fresh = other("fresh");
    // What a killed instance leaves: a socket that nobody listens at, and a lock whose process is gone.
    QFile lock(killed + u"/mcp.sock.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194000\nohmctl\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    QVERIFY(QFile(killed + u"/mcp.sock"_s).open(QIODevice::WriteOnly));
    QLockFile held(living + u"/window.lock"_s);
    QVERIFY(held.tryLock(0));
    age(killed);
    age(living);

    QVERIFY(own.create());
    own.removeStaleRuntimes();
    QVERIFY(!QDir(killed).exists());
    QVERIFY(QDir(living).exists());
    QVERIFY(QDir(fresh).exists());
    QVERIFY(QDir(own.runtime).exists());
    held.unlock();
    for (const QString &made : {living, fresh, own.runtime})
        QDir(made).removeRecursively();
}

QTEST_GUILESS_MAIN(TestWorkbench)
#include "tst_workbench.moc"
