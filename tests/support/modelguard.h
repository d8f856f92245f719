#pragma once

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QStringList>

namespace kartoteka
{

/// Watches a model for as long as it lives: what QAbstractItemModelTester finds wrong fails the
/// test. Its other modes say nothing, or end the program, under Catch2.
class ModelGuard
{
public:
    explicit ModelGuard(QAbstractItemModel &model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {
        complaints().clear();
        m_before = qInstallMessageHandler(handle);
    }
    ~ModelGuard()
    {
        qInstallMessageHandler(m_before);
        for (const QString &complaint : std::as_const(complaints()))
            UNSCOPED_INFO(complaint.toStdString());
        CHECK(complaints().isEmpty());
    }
    ModelGuard(const ModelGuard &) = delete;
    ModelGuard &operator=(const ModelGuard &) = delete;

private:
    static QStringList &complaints()
    {
        static QStringList list;
        return list;
    }
    static void handle(QtMsgType, const QMessageLogContext &context, const QString &text)
    {
        if (qstrcmp(context.category, "qt.modeltest") == 0)
            complaints() << text;
    }

    QAbstractItemModelTester m_tester;
    QtMessageHandler m_before = nullptr;
};

} // namespace kartoteka
