// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the engines: the headers that nearly every file includes and that cost the most.
#pragma once
#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <thread>
#include <vector>
