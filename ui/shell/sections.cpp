#include "shell/sections.h"

#include "shell/viewtable.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace kartoteka
{

namespace
{
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kIconRole = Qt::UserRole + 2;
constexpr int kCountRole = Qt::UserRole + 3;
constexpr int kCountDelayMs = 1000;
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
        QRect words = option.rect.adjusted(kLeft + kIcon + kGap, 0, -kLeft, 0);
        words.setRight(words.right() - paintCount(*painter, words, option, index));
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

private:
    /// The room it takes, with the gap before it.
    static int paintCount(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const QString count = index.data(kCountRole).toString();
        if (count.isEmpty())
            return 0;
        painter.setFont(figureFont(textFont(option.font, TextSize::Caption)));
        painter.setPen(color(Token::Muted, option.palette));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
        return painter.fontMetrics().horizontalAdvance(count) + kLeft / 2;
    }
};

} // namespace

Sections::Sections(OpenWorkspace &workspace, QWidget *parent)
    : QListView(parent)
    , m_workspace(workspace)
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
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountDelayMs);
    connect(&m_countSoon, &QTimer::timeout, this, &Sections::count);
    // Not put off by every change: while an import goes on, the figures follow it.
    connect(&workspace, &OpenWorkspace::changed, this, [this] {
        if (!m_countSoon.isActive())
            m_countSoon.start();
    });
    m_countSoon.start(); // first the list itself is read
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
    showCounts();
    setAccessibleName(tr("Sections"));
    setCurrentIndex(m_model->index(0, 0));
}

void Sections::count()
{
    if (m_isCounting) {
        m_countSoon.start();
        return;
    }
    m_isCounting = true;
    m_workspace.startJob<Counts>(
        QString(), this, &Sections::countAll,
        [this](Result<Counts> counts) {
            m_isCounting = false;
            if (!counts)
                return; // the former figures, or none: the lists themselves say what is wrong
            m_counts = *counts;
            showCounts();
        },
        true);
}

Result<Sections::Counts> Sections::countAll(Session &session, Progress &progress)
{
    return session.read<Counts>([&](Reader &reader) {
        const CancelScope scope(reader.database(), progress.token());
        Counts counts;
        for (const ViewRow &row : viewTable()) {
            if (row.count)
                counts.insert(QString::fromLatin1(row.id), row.count(reader));
        }
        return counts;
    });
}

void Sections::showCounts()
{
    const QLocale locale;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const auto known = m_counts.constFind(item->data(kIdRole).toString());
        const QString figure = known == m_counts.cend() ? QString() : locale.toString(*known);
        item->setData(figure, kCountRole);
        item->setData(figure.isEmpty() ? item->text() : QString(item->text() + u' ' + figure),
                      Qt::AccessibleTextRole);
    }
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
