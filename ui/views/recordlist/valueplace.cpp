#include "views/recordlist/valueplace.h"

#include "domain/parties/timelinequeries.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace kartoteka
{

ValuePlace::ValuePlace(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent)
{
    m_context.text = DisplayText(workspace.clock().today(), workspace.session().textStyle());
    const auto users = workspace.session().read<std::vector<std::pair<qint64, QString>>>(userNames);
    if (users)
        m_context.users = *users;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

bool ValuePlace::canAsk(const Field &field)
{
    return field.kind != Kind::Reference || field.target == QLatin1String("user");
}

void ValuePlace::setField(const Field &field)
{
    delete m_editor;
    Field asked = field;
    if (asked.kind == Kind::LongText)
        asked.kind = Kind::Text;
    m_editor = FieldEditor::create(asked, m_context, this);
    m_editor->setValue(Value());
    layout()->addWidget(m_editor);
    m_editor->show(); // the dialog may be open already
    if (auto *line = m_editor->findChild<QLineEdit *>()) {
        line->setFrame(true);
        line->setMinimumHeight(rowHeight(this) + 2);
        connect(line, &QLineEdit::returnPressed, this, &ValuePlace::entered);
    }
    setFocusProxy(m_editor);
}

QString ValuePlace::shown() const
{
    const Field &field = m_editor->field();
    const QString typed = m_editor->typed();
    if (field.kind == Kind::Reference) {
        for (const auto &[id, name] : m_context.users) {
            if (QString::number(id) == typed)
                return name;
        }
        return typed;
    }
    const bool isChosen =
        field.kind == Kind::Flag || field.kind == Kind::Choice || field.kind == Kind::MultiChoice;
    const auto value = m_editor->value();
    return isChosen && value ? m_context.text.text(field, *value) : typed.trimmed();
}

} // namespace kartoteka
