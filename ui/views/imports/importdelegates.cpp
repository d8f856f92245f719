#include "views/imports/importdelegates.h"

#include "models/importcolumnsmodel.h"
#include "models/importpreviewmodel.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>

namespace kartoteka
{

namespace
{
constexpr int kArrow = 22; ///< room for the arrow before the field
constexpr int kBarWidth = 52;
constexpr int kBarHeight = 6;
constexpr int kChevron = 16;

using Columns = ImportColumnsModel;
using Preview = ImportPreviewModel;

/// Headings of groups cannot be chosen.
void addGroup(QComboBox &box, const QString &group)
{
    box.addItem(group);
    if (auto *items = qobject_cast<QStandardItemModel *>(box.model())) {
        QStandardItem *item = items->item(box.count() - 1);
        item->setEnabled(false);
        item->setFont(textFont(box.font(), TextSize::Caption, true));
    }
}

PlainCell remarkCell(PlainCell cell, Columns::Remark remark)
{
    switch (remark) {
    case Columns::Remark::Wrong:
        cell.icon = QStringLiteral("error-circle");
        cell.iconInk = Token::Red;
        return cell;
    case Columns::Remark::Doubt:
        cell.icon = QStringLiteral("warning");
        cell.iconInk = Token::Amber;
        return cell;
    case Columns::Remark::Fine:
        cell.icon = QStringLiteral("check");
        cell.iconInk = Token::Green;
        return cell;
    case Columns::Remark::Unused:
        cell.ink = Token::Disabled;
        return cell;
    case Columns::Remark::None:
        break;
    }
    return cell;
}
} // namespace

OutcomeLook lookOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return {QStringLiteral("plus"), Token::GreenInk, Token::Green};
    case RowOutcome::Updated:
        return {QStringLiteral("refresh"), Token::AccentInk, Token::Accent};
    case RowOutcome::Duplicate:
        return {QStringLiteral("persons"), Token::AmberInk, Token::Amber};
    case RowOutcome::Failed:
        break;
    }
    return {QStringLiteral("error-circle"), Token::RedInk, Token::Red};
}

// --- columns --------------------------------------------------------------------------------

ImportColumnsDelegate::ImportColumnsDelegate(const ImportDraft &draft, QObject *parent)
    : PlainDelegate(parent)
    , m_draft(draft)
{
}

PlainCell ImportColumnsDelegate::cell(const QModelIndex &index) const
{
    PlainCell cell = PlainDelegate::cell(index);
    const bool isUsed = index.data(Columns::IsUsedRole).toBool();
    if (index.column() == Columns::Name)
        cell.isStrong = true;
    if (index.column() == Columns::Sample || index.column() == Columns::Conversion)
        cell.ink = Token::Muted;
    if (!isUsed)
        cell.ink = Token::Disabled;
    if (index.column() == Columns::Remarks)
        return remarkCell(cell,
                          static_cast<Columns::Remark>(index.data(Columns::RemarkRole).toInt()));
    return cell;
}

void ImportColumnsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    if (index.column() == Columns::Filled)
        return paintFilled(painter, option, index);
    if (index.column() == Columns::Target)
        return paintTarget(painter, option, index);
    PlainDelegate::paint(painter, option, index);
}

void ImportColumnsDelegate::paintFilled(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    painter->save();
    const QRect place = paintGround(painter, option, index);
    const QRect bar(place.left(), place.center().y() - kBarHeight / 2 + 1, kBarWidth, kBarHeight);
    painter->fillRect(bar, color(Token::Hairline, option.palette));
    const double part = index.data(Columns::PartRole).toDouble();
    const auto filled = static_cast<int>(std::ceil(part * kBarWidth));
    const bool isUsed = index.data(Columns::IsUsedRole).toBool();
    painter->fillRect(QRect(bar.topLeft(), QSize(filled, kBarHeight)),
                      color(isUsed ? Token::Muted : Token::StrongHairline, option.palette));
    paintCell(painter, place, option, cell(index));
    painter->restore();
}

/// On the current row the field looks like the list it is.
void ImportColumnsDelegate::paintTarget(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    painter->save();
    QRect place = paintGround(painter, option, index);
    const QRect arrow(place.left() - 2, option.rect.top(), 16, option.rect.height() - 1);
    const bool isUsed = index.data(Columns::IsUsedRole).toBool();
    paintIcon(*painter, arrow, QStringLiteral("arrow-right"),
              color(isUsed ? Token::Muted : Token::Disabled, option.palette));
    place.setLeft(place.left() + kArrow);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QRect frame(place.left() - 7, option.rect.top() + 1, place.width() + 8,
                          option.rect.height() - 3);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(color(Token::Accent, option.palette));
        painter->setBrush(color(Token::Surface, option.palette));
        painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        paintIcon(*painter,
                  QRect(frame.right() - kChevron - 4, frame.top(), kChevron, frame.height()),
                  QStringLiteral("chevron-down"), color(Token::Muted, option.palette));
        place.setRight(frame.right() - kChevron - 6);
    }
    paintCell(painter, place, option, cell(index));
    painter->restore();
}

QWidget *ImportColumnsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                             const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("importTarget"));
    box->setAccessibleName(tr("Field of Kartoteka"));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMaxVisibleItems(18);
    box->addItem(tr("Do not import"), QString());
    QString group;
    for (const ImportTarget &target : m_draft.targets()) {
        if (target.group != group) {
            group = target.group;
            addGroup(*box, group);
        }
        box->addItem(target.label, target.path);
    }
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(box, &QComboBox::activated, this,
            [this, box] { const_cast<ImportColumnsDelegate *>(this)->finish(box); });
    return box;
}

void ImportColumnsDelegate::finish(QWidget *editor)
{
    emit commitData(editor);
    emit closeEditor(editor);
}

void ImportColumnsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const QString path = index.data(Qt::EditRole).toString();
    const ImportTarget *target = findImportTarget(m_draft.targets(), path);
    int found = box->findData(target && !path.isEmpty() ? target->path : path);
    if (found < 0) {
        box->addItem(index.data(Qt::DisplayRole).toString(), path);
        found = box->count() - 1;
    }
    box->setCurrentIndex(found);
    box->lineEdit()->selectAll();
}

void ImportColumnsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                         const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    const int found = box->findText(box->currentText(), Qt::MatchFixedString);
    if (found < 0)
        return; // half a word is no field
    const QString before = index.data(Qt::EditRole).toString();
    const ImportTarget *known = findImportTarget(m_draft.targets(), before);
    const QString path = box->itemData(found).toString();
    if (known && known->path == path && !before.isEmpty())
        return; // "phone[2]" stays what it is
    model->setData(index, path, Qt::EditRole);
}

void ImportColumnsDelegate::updateEditorGeometry(QWidget *editor,
                                                 const QStyleOptionViewItem &option,
                                                 const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(kArrow + 1, 0, -1, 0));
}

// --- preview --------------------------------------------------------------------------------

PlainCell ImportPreviewDelegate::cell(const QModelIndex &index) const
{
    PlainCell cell = PlainDelegate::cell(index);
    const auto *preview = qobject_cast<const Preview *>(index.model());
    const bool isRaw = preview && preview->isRaw();
    const bool isReason = !isRaw && index.column() == index.model()->columnCount() - 1;
    if (index.column() == 0 || isReason)
        cell.ink = Token::Muted;
    if (const QVariant outcome = index.data(Preview::OutcomeRole); outcome.isValid()) {
        const OutcomeLook look = lookOf(static_cast<RowOutcome>(outcome.toInt()));
        cell.icon = look.icon;
        cell.iconInk = look.ink;
        cell.ink = look.ink;
    }
    cell.isStrong = index.data(Preview::IsTitleRole).toBool();
    switch (static_cast<Preview::Mark>(index.data(Preview::MarkRole).toInt())) {
    case Preview::Mark::Change:
        cell.ground = Token::AccentSoft;
        break;
    case Preview::Mark::Doubt:
        cell.ground = Token::AmberSoft;
        break;
    case Preview::Mark::Wrong:
        cell.ground = Token::RedSoft;
        break;
    case Preview::Mark::None:
        break;
    }
    return cell;
}

} // namespace kartoteka
