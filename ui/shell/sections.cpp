#include "shell/sections.h"

#include "shell/viewtable.h"
#include "widgets/icons.h"

#include <QStandardItemModel>

namespace kartoteka
{

namespace
{
constexpr int kIdRole = Qt::UserRole + 1;
} // namespace

Sections::Sections(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("sections"));
    setModel(m_model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setIconSize({16, 16});
    setUniformItemSizes(true);
    fill();
    const auto choose = [this](const QModelIndex &index) {
        emit chosen(index.data(kIdRole).toString());
    };
    connect(this, &QAbstractItemView::clicked, this, choose);
    connect(this, &QAbstractItemView::activated, this, choose);
}

void Sections::fill()
{
    m_model->clear();
    for (const ViewRow &row : viewTable()) {
        if (row.area != ViewArea::Center)
            continue;
        auto *item = new QStandardItem(icon(QString::fromLatin1(row.icon)), titleOf(row));
        item->setData(QString::fromLatin1(row.id), kIdRole);
        m_model->appendRow(item);
    }
    setAccessibleName(tr("Sections"));
    setCurrentIndex(m_model->index(0, 0));
}

void Sections::setCurrentView(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(kIdRole).toString() == id)
            setCurrentIndex(m_model->index(row, 0));
    }
}

void Sections::retranslate()
{
    const QString shown = currentIndex().data(kIdRole).toString();
    fill();
    setCurrentView(shown);
}

} // namespace kartoteka
