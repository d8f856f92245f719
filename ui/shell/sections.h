#pragma once

#include <QListView>

class QStandardItemModel;

namespace kartoteka
{

/// The left dock: the views of the center as a list, the shown one marked.
class Sections : public QListView
{
    Q_OBJECT
public:
    explicit Sections(QWidget *parent = nullptr);

    void setCurrentView(const QString &id);
    void retranslate();

signals:
    void chosen(const QString &viewId);

private:
    void fill();

    QStandardItemModel *m_model;
};

} // namespace kartoteka
