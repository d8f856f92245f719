#include "widgets/referenceeditor.h"

#include "models/openworkspace.h"
#include "widgets/recordpicker.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace kartoteka
{

ReferenceEditor::ReferenceEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_picker(new RecordPicker(*context.workspace,
                                *context.workspace->session().catalog().find(field.target), this))
    , m_line(m_picker->line())
{
    m_picker->setPlaceholder(tr("Find by name…"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker);
    adopt(m_line);
    connect(m_picker, &RecordPicker::picked, this, [this](qint64 id, const QString &title) {
        m_value = Value(id);
        m_title = title.simplified();
        m_picker->settleOn(m_title);
        emit edited();
        if (isInPlace())
            emit committed();
    });
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void ReferenceEditor::setValue(const Value &value)
{
    m_value = value;
    m_title = context().titleOf(field(), value).simplified();
    m_picker->settleOn(m_title);
}

Result<Value> ReferenceEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return Value();
    if (text == m_title.trimmed())
        return m_value;
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_NOOP("Core", "choose one of the records that were found")));
}

QString ReferenceEditor::typed() const
{
    const bool isTaken = !m_value.isNull() && m_line->text() == m_title;
    return isTaken ? QString::number(m_value.integer()) : m_line->text();
}

void ReferenceEditor::setTyped(const QString &typed)
{
    if (const qint64 id = parseId(typed))
        setValue(Value(id));
    else
        m_line->setText(typed);
}

void ReferenceEditor::selectAll()
{
    m_line->selectAll();
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // While there are hits, these keys belong to them.
    if (watched == m_line && event->type() == QEvent::KeyPress && m_picker->hasHits()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Up ||
            key == Qt::Key_Down)
            return QWidget::eventFilter(watched, event);
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace kartoteka
