#pragma once

#include "support/fakehost.h"
#include "support/pictures.h"
#include "views/imports/importdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

namespace kartoteka
{

/// The dialog of imports over a fresh workspace, with its parts by name.
class ImportScene
{
public:
    ImportScene();

    FakeHost host;
    ImportDialog dialog;

    /// Writes a file into the scene's folder and opens it in the dialog; waits until it is read.
    QString open(const QString &name, const QByteArray &bytes);
    void openPath(const QString &path);
    void settle();

    template<class T>
    T &part(const char *name)
    {
        return *child<T>(dialog, name);
    }
    QPushButton &button(const char *name) { return part<QPushButton>(name); }
    QAbstractItemModel &columns() { return *part<QTableView>("importColumns").model(); }
    QAbstractItemModel &preview() { return *part<QTableView>("importPreview").model(); }
    /// What a column of the file is, as shown.
    QString target(const QString &column);
    void map(const QString &column, const QString &path);
    void choose(const char *box, const QVariant &value);
    /// Of the bar above the pages; empty when it says nothing.
    QString message();
    void pressNext();
    /// Up to the end of the import.
    void load();
    qint64 count(const char *entity);
    Record find(const char *entity, const char *field, const QString &text);
};

/// The table of the picture: customers of a small firm as another program wrote them, in CP1251.
QByteArray customersOf1C();
QByteArray cp1251(const QString &text);

} // namespace kartoteka
