#include "shell/sections.h"

#include "shell/viewtable.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace kartoteka
{

namespace
{
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kIconRole = Qt::UserRole + 2;
constexpr int kLeft = 12;
constexpr int kIcon = 16;
constexpr int kGap = 12;
constexpr int kEdge = 2;

/// The section that is open is told by the accent at its edge and by its letters, as in the lists.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(option.font, TextSize::Row, true));
        return {kLeft + kIcon + kGap + metrics.horizontalAdvance(index.data().toString()) + kLeft,
                rowHeight(option.widget)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool isOpen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isOpen || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect,
                              color(isOpen ? Token::AccentSoft : Token::Hover, palette));
        if (isOpen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(kEdge, option.rect.height())),
                              color(Token::Accent, palette));
        const QRect sign(option.rect.left() + kLeft, option.rect.center().y() - kIcon / 2 + 1,
                         kIcon, kIcon);
        paintIcon(*painter, sign, index.data(kIconRole).toString(), color(Token::Text, palette));
        const QRect words = option.rect.adjusted(kLeft + kIcon + kGap, 0, -kLeft / 2, 0);
        painter->setFont(textFont(option.font, TextSize::Row, isOpen));
        painter->setPen(color(Token::Text, palette));
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            words.width()));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(color(Token::Accent, palette));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }
};

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
    setItemDelegate(new SectionDelegate(this));
    setMouseTracking(true);
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
        item->setData(QString::fromLatin1(row.icon), kIconRole);
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
