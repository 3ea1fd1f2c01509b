// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/aboutdialog.h"

#include "desktop/desktoptr.h"
#include "ui/icons.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

void showAbout(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setObjectName(u"aboutDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Tr::tr("About Ohmdeck"));
    box->setIconPixmap(Icons::application().pixmap(QSize(64, 64), window.devicePixelRatioF()));
    box->setText(Tr::tr("<b>Ohmdeck %1</b><br>One desktop for an embedded bench.").arg(QStringLiteral(OHM_VERSION)));
    box->setInformativeText(Tr::tr("Free software under the GNU General Public License, version 3 or later.\n"
                                   "Built with Qt %1, running on Qt %2.")
            .arg(QStringLiteral(QT_VERSION_STR), QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace ohm
